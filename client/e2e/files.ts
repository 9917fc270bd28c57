import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** The file that the browser downloads after something was done: its name and its text. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await act();
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
