import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { cancelExport, exact, exportWhole, FILES, isSaid, privateFiles, slow, withPrivateFiles } from './whole.ts';
import { Workbench } from './workbench.ts';

// All rows of an answer as a file: exact to the byte, and cancelled without a trace. Browsers that let the reader choose a file write into
// it row by row; the others keep the file in memory and download it at its end.

const FORMATS = ['CSV', 'JSON', 'NDJSON'] as const;

async function ask(page: Page, statement: string): Promise<Workbench> {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.write(statement);
  await workbench.run();
  await expect(workbench.results.getByRole('gridcell').first()).toBeVisible();
  await expect(workbench.results.getByRole('button', { name: 'Export the rows' })).toBeEnabled();
  return workbench;
}

test.describe('downloaded, where no file can be chosen', () => {
  test.beforeEach(({ page }) => page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker')));

  test('every format holds all rows, exactly', async ({ explorer, page }) => {
    await explorer.visit();
    const { results } = await ask(page, exact);
    for (const format of FORMATS) {
      const coming = page.waitForEvent('download');
      await exportWhole(page, results, format);
      const download = await coming;
      expect(download.suggestedFilename()).toMatch(new RegExp(`_2500-rows\\.${format.toLowerCase()}$`));
      expect(await readFile(await download.path(), 'utf8')).toBe(FILES[format]);
    }
  });

  test('cancelled: no file comes, it is said, and the database works on it no more', async ({ explorer, page }) => {
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await explorer.visit();
    const { results } = await ask(page, slow('cancelled download'));
    for (const format of FORMATS) {
      await exportWhole(page, results, format);
      await cancelExport(page, 'cancelled download');
    }
    expect(downloads).toEqual([]);
  });
});

test.describe('written into a file that was chosen', () => {
  test.beforeEach(({ page }) => withPrivateFiles(page));

  test('every format holds all rows, exactly', async ({ explorer, page }) => {
    await explorer.visit();
    const { results } = await ask(page, exact);
    for (const format of FORMATS) {
      await exportWhole(page, results, format);
      await isSaid(page, 'Exported whole', '2,500 rows: all there are.');
    }
    const files = Object.entries(await privateFiles(page));
    expect(files).toHaveLength(3);
    for (const format of FORMATS)
      expect(files.find(([name]) => name.endsWith(`.${format.toLowerCase()}`))?.[1]).toBe(FILES[format]);
  });

  test('cancelled: no file is left, not even an empty one', async ({ explorer, page }) => {
    await explorer.visit();
    const { results } = await ask(page, slow('cancelled file'));
    for (const format of FORMATS) {
      await exportWhole(page, results, format);
      await cancelExport(page, 'cancelled file');
      expect(await privateFiles(page)).toEqual({});
    }
  });

  test('a reader who closes the dialog of the system has asked for nothing', async ({ explorer, page }) => {
    await page.addInitScript(() => {
      const showSaveFilePicker = () => Promise.reject(new DOMException('The user aborted a request.', 'AbortError'));
      Object.assign(window, { showSaveFilePicker });
    });
    await explorer.visit();
    const { results } = await ask(page, 'RETURN 1 AS one');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await exportWhole(page, results, 'CSV');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(asked.filter((url) => url.endsWith('/api/cypher'))).toEqual([]);
  });
});
