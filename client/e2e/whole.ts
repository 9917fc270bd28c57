import { expect, type Locator, type Page } from '@playwright/test';
import { askNeo4j } from './product.ts';

// Whole answers as files: what they are asked with, and what becomes of them.

/** Values that a file must not bend, in every row; rows after 2,000 take long, so that their export can be met while it runs. */
export const slow = (mark: string) => `// ${mark}
UNWIND range(1, 60000) AS i
RETURN i, 9007199254740992 + i AS big, date('2024-02-29') AS day, 'He said "no",\\nthen left' AS text,
  CASE WHEN i > 2000 THEN reduce(x = 0, j IN range(1, 20000) | x + j % 7) ELSE 0 END AS work`;

export const exact = `UNWIND range(1, 2500) AS i
RETURN i, 9007199254740992 + i AS big, date('2024-02-29') AS day, 'He said "no",\\nthen left; №' + i AS text, null AS nothing`;

/** The files of `exact`, as they must be. */
export const FILES = {
  CSV: `i,big,day,text,nothing\r\n${rows((i) => `${i},${BigInt(i) + 9007199254740992n},2024-02-29,"He said ""no"",\nthen left; №${i}",\r\n`)}`,
  JSON: `[\n${Array.from({ length: 2500 }, (_, at) => asJson(at + 1)).join(',\n')}\n]\n`,
  NDJSON: rows((i) => `${asJson(i)}\n`),
} as const;

function rows(of: (i: number) => string): string {
  return Array.from({ length: 2500 }, (_, at) => of(at + 1)).join('');
}

function asJson(i: number): string {
  const big = String(BigInt(i) + 9007199254740992n);
  return JSON.stringify({ i, big, day: '2024-02-29', text: `He said "no",\nthen left; №${i}`, nothing: null });
}

/** Takes the place of the system's own dialog: whoever is asked for a file gets one of the browser's private files, a real one. */
export async function withPrivateFiles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    Object.assign(window, { showSaveFilePicker });
  });
}

/** Private files of the page by name, as text. */
export const privateFiles = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const files: Record<string, string> = {};
    for await (const [name, handle] of await navigator.storage.getDirectory())
      if (handle instanceof FileSystemFileHandle) files[name] = await (await handle.getFile()).text();
    return files;
  });

export async function exportWhole(page: Page, results: Locator, format: string): Promise<void> {
  await results.getByRole('button', { name: 'Export the rows' }).click();
  await page.getByRole('menuitem', { name: `Whole answer as ${format}`, exact: true }).click();
}

/** A message under this heading says it, and is put away. */
export async function isSaid(page: Page, heading: string, words: string): Promise<void> {
  const said = page.getByRole('alert').filter({ hasText: heading });
  await expect(said).toContainText(words);
  await said.getByRole('button').click();
  await expect(said).toHaveCount(0);
}

/** How many statements with this mark the database works on. */
async function runningWith(mark: string): Promise<number> {
  const running = await askNeo4j(['SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery']);
  return running.filter(({ currentQuery }) => String(currentQuery).includes(mark)).length;
}

/** Cancels an export that has come past the rows of the first answer, and sees that the database ended it. */
export async function cancelExport(page: Page, mark: string): Promise<void> {
  const line = page.getByRole('alert').filter({ hasText: /^Writing / });
  await expect(line).toContainText(/[2-9],\d{3} rows/);
  expect(await runningWith(mark)).toBe(1);
  await line.getByRole('button', { name: 'Cancel' }).click();
  await isSaid(page, 'Export cancelled', 'Nothing was kept.');
  await expect(line).toHaveCount(0);
  await expect.poll(() => runningWith(mark)).toBe(0);
}
