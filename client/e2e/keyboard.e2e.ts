import { KEY_LISTS } from '../ui/key-lists.ts';
import { expect, test } from './fixture.ts';
import { NDRANGHETA, SKY_ECC, UNDER_INVESTIGATION } from './known.ts';

// No mouse in this file: neither `click` nor anything that moves one.

test('search, expand, panel, table and path by keyboard alone', async ({ explorer, page }) => {
  const { keyboard } = page;
  const heading = explorer.panel.getByRole('heading', { level: 1 });
  await explorer.visit();
  await keyboard.press('/');
  await keyboard.type('ndrangheta');
  await expect(page.getByRole('option').first()).toContainText("'Ndrangheta");
  await keyboard.press('Enter');
  await expect(heading).toHaveText("'Ndrangheta");

  await keyboard.press('k');
  await expect.poll(() => Object.keys(explorer.snapshot().nodes)).toEqual([NDRANGHETA]);
  await keyboard.press('e');
  const expand = page.getByRole('dialog', { name: /^Expand/ });
  await expect(expand.getByRole('button', { name: 'Expand', exact: true })).toBeFocused();
  await keyboard.press('Enter');
  await expect(expand).toHaveCount(0);
  await explorer.chartHas(UNDER_INVESTIGATION);

  await page.locator('[data-chart-focus]').focus();
  await keyboard.press('ArrowRight');
  await expect(heading).not.toHaveText("'Ndrangheta");
  await keyboard.press('Enter');
  await expect(heading).toBeFocused();

  await keyboard.press('t');
  const table = page.getByRole('table', { name: 'Entities on the chart' });
  await expect(table).toBeVisible();
  await table.getByRole('row').nth(1).focus();
  await keyboard.press('ArrowDown');
  await expect(table.getByRole('row').nth(2)).toBeFocused();
  await keyboard.press('Enter');
  await expect(table.getByRole('row').nth(2)).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('t');
  await expect(table).toHaveCount(0);

  await keyboard.press('Escape');
  await expect.poll(() => explorer.snapshot().selection.nodes).toEqual([]);
  await keyboard.press('p');
  await expect(explorer.panel.getByRole('heading', { level: 1, name: 'Find a path' })).toBeFocused();
  await explorer.panel.getByLabel('From', { exact: true }).focus();
  await keyboard.type('ndrangheta');
  await expect(page.getByRole('option').first()).toContainText("'Ndrangheta");
  await keyboard.press('Enter');
  await explorer.panel.getByLabel('To', { exact: true }).focus();
  await keyboard.type('Primeiro');
  await expect(page.getByRole('option').first()).toContainText('Primeiro Comando');
  await keyboard.press('Enter');
  await expect(explorer.panel.getByRole('status').first()).toContainText('2 links long');

  await explorer.panel.getByRole('button', { name: 'Close' }).focus();
  await keyboard.press('Escape');
  await expect(explorer.panel.getByLabel('From', { exact: true })).toHaveCount(0);
  await explorer.panel.getByRole('button', { name: 'Back to the path' }).click();
  await expect(explorer.panel.getByRole('status').first()).toContainText('2 links long');
});

test('the list on ? names every key, and closes with Esc', async ({ explorer, page }) => {
  await explorer.visit();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys and gestures' });
  for (const { title, rows } of KEY_LISTS) {
    const table = dialog.getByRole('table', { name: title, exact: true });
    for (const { does } of rows) await expect(table.getByRole('cell', { name: does, exact: true })).toHaveCount(1);
    await expect(table.getByRole('row')).toHaveCount(rows.length);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('the menu of what is selected opens with Shift F10 and is walked with the arrows', async ({ explorer, page }) => {
  await explorer.visit();
  await page.keyboard.press('/');
  await page.keyboard.type('Sky ECC');
  await expect(page.getByRole('option').first()).toContainText('Sky ECC');
  await page.keyboard.press('Enter');
  await expect(explorer.panel.getByRole('heading', { level: 1, name: 'Sky ECC' })).toBeFocused();
  await page.keyboard.press('Shift+F10');
  const item = page.getByRole('menuitem', { name: 'Keep only this' });
  await expect(item).toBeVisible();
  await expect(page.getByRole('menu').locator(':focus')).toHaveCount(1);
  for (let step = 0; step < 12 && !(await item.evaluate((element) => element === document.activeElement)); step += 1)
    await page.keyboard.press('ArrowDown');
  await expect(item).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => Object.keys(explorer.snapshot().nodes)).toEqual([SKY_ECC]);
});
