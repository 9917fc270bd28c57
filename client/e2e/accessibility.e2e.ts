import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { NDRANGHETA } from './known.ts';

/** What axe finds that keeps somebody from using the page: rule, and where. */
async function barriers(page: Page, rules: readonly string[] | null): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules === null ? axe : axe.withRules([...rules])).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
}

/** The two colour schemes share everything but colours. */
const SCHEMES = [
  { scheme: 'dark', rules: null },
  { scheme: 'light', rules: ['color-contrast'] },
] as const;

for (const { scheme, rules } of SCHEMES) {
  test.describe(`nothing bars anybody, ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('chart, panels, dialogs and table', async ({ explorer, page }) => {
      await explorer.visit();
      expect(await barriers(page, rules), 'first visit').toEqual([]);

      await explorer.search('PCC');
      expect(await barriers(page, rules), 'search').toEqual([]);
      await page.keyboard.press('Escape');

      await explorer.open('ndrangheta');
      expect(await barriers(page, rules), 'panel of an entity').toEqual([]);

      await explorer.doubleClick(NDRANGHETA);
      await expect(page.getByRole('dialog', { name: /^Expand/ }).getByRole('table')).toBeVisible();
      expect(await barriers(page, rules), 'expand').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);

      await explorer.status.locator('xpath=..').getByRole('button', { name: 'Table', exact: true }).click();
      await page.getByText(/^Links \d+$/).click();
      await page.getByRole('table', { name: 'Links on the chart' }).getByRole('row').nth(1).click();
      await expect(explorer.panel.getByRole('article').first()).toBeVisible();
      expect(await barriers(page, rules), 'table and panel of a link').toEqual([]);

      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await barriers(page, rules), 'keys').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'About the data' }).click();
      await expect(page.getByRole('heading', { name: 'How it was coded' })).toBeVisible();
      expect(await barriers(page, rules), 'about').toEqual([]);
    });

    test('an empty editor, and a long statement with its rows', async ({ explorer, bench, page }) => {
      await explorer.visit();
      await bench.open();
      const begin = bench.drawer.getByRole('region', { name: 'How to begin' });
      await expect(begin.getByRole('listitem')).toHaveCount(4);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await begin.getByRole('button', { name: /^Which agencies took part/ }).click();
      await expect(bench.results.getByText('null').first()).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });

    test('editor, parameters, plan and history', async ({ explorer, bench, page }) => {
      await explorer.visit();
      await bench.open();
      await bench.write("// Clans\nMATCH (n:Network {id: $id})-[r]-(m) WHERE m.name <> 'x' AND size(m.name) > 3 RETURN n, m");
      await expect(bench.words('parameter').first()).toBeVisible();
      await bench.drawer.getByRole('button', { name: 'Explain' }).click();
      await expect(bench.drawer.getByRole('treegrid')).toBeVisible();
      await bench.drawer.getByRole('button', { name: 'History' }).click();
      expect(await barriers(page, null)).toEqual([]);
    });
  });
}
