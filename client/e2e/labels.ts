import type { Locator, Page } from '@playwright/test';

/** Opens the dialog in which the reader says how nodes are named and drawn, and names those of a label by a property. */
export async function chooseCaption(page: Page, label: string, property: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Captions and colours …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Captions, colours and hidden labels' });
  await dialog.getByRole('combobox', { name: `Caption of ${label}` }).click();
  await page.getByRole('option', { name: property }).click();
  return dialog;
}
