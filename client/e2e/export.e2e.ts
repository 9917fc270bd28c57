import { downloaded } from './files.ts';
import { expect, test } from './fixture.ts';
import { cancelExport, exact, exportWhole, FILES, isSaid, privateFiles, slow, withPrivateFiles } from './whole.ts';

// All rows of an answer as a file: exact to the byte, and cancelled without a trace. Browsers that let the reader choose a file write into
// it row by row; the others keep the file in memory and download it at its end.

const FORMATS = ['CSV', 'JSON', 'NDJSON'] as const;

test.describe('downloaded, where no file can be chosen', () => {
  test.beforeEach(({ page }) => page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker')));

  test('every format holds all rows, exactly', async ({ explorer, bench, page }) => {
    await explorer.visit();
    const { results } = bench;
    await bench.ask(exact);
    for (const format of FORMATS) {
      const { name, text } = await downloaded(page, () => exportWhole(page, results, format));
      expect(name).toMatch(new RegExp(`_2500-rows\\.${format.toLowerCase()}$`));
      expect(text).toBe(FILES[format]);
    }
  });

  test('cancelled: no file comes, it is said, and the database works on it no more', async ({ explorer, bench, page }) => {
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await explorer.visit();
    const { results } = bench;
    await bench.ask(slow('cancelled download'));
    for (const format of FORMATS) {
      await exportWhole(page, results, format);
      await cancelExport(page, 'cancelled download');
    }
    expect(downloads).toEqual([]);
  });
});

test.describe('written into a file that was chosen', () => {
  test.beforeEach(({ page }) => withPrivateFiles(page));

  test('every format holds all rows, exactly', async ({ explorer, bench, page }) => {
    await explorer.visit();
    const { results } = bench;
    await bench.ask(exact);
    for (const format of FORMATS) {
      await exportWhole(page, results, format);
      await isSaid(page, 'Exported whole', '2,500 rows: all there are.');
    }
    const files = Object.entries(await privateFiles(page));
    expect(files).toHaveLength(3);
    for (const format of FORMATS)
      expect(files.find(([name]) => name.endsWith(`.${format.toLowerCase()}`))?.[1]).toBe(FILES[format]);
  });

  test('cancelled: no file is left, not even an empty one', async ({ explorer, bench, page }) => {
    await explorer.visit();
    const { results } = bench;
    await bench.ask(slow('cancelled file'));
    for (const format of FORMATS) {
      await exportWhole(page, results, format);
      await cancelExport(page, 'cancelled file');
      expect(await privateFiles(page)).toEqual({});
    }
  });

  test('a reader who closes the dialog of the system has asked for nothing', async ({ explorer, bench, page }) => {
    await page.addInitScript(() => {
      const showSaveFilePicker = () => Promise.reject(new DOMException('The user aborted a request.', 'AbortError'));
      Object.assign(window, { showSaveFilePicker });
    });
    await explorer.visit();
    const { results } = bench;
    await bench.ask('RETURN 1 AS one');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await exportWhole(page, results, 'CSV');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(asked.filter((url) => url.endsWith('/api/cypher'))).toEqual([]);
  });
});
