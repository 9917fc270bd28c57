import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { NDRANGHETA } from './known.ts';

/** What axe finds that keeps somebody from using the page: rule, and where. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
}

for (const scheme of ['dark', 'light'] as const) {
  test.describe(`nothing bars anybody, ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('chart, panels, dialogs and table', async ({ explorer, page }) => {
      await explorer.visit();
      expect(await barriers(page), 'first visit').toEqual([]);

      await explorer.search('PCC');
      expect(await barriers(page), 'search').toEqual([]);
      await page.keyboard.press('Escape');

      await explorer.open('ndrangheta');
      expect(await barriers(page), 'panel of an entity').toEqual([]);

      await explorer.doubleClick(NDRANGHETA);
      await expect(page.getByRole('dialog', { name: /^Expand/ }).getByRole('table')).toBeVisible();
      expect(await barriers(page), 'expand').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);

      await explorer.status.locator('xpath=..').getByRole('button', { name: 'Table', exact: true }).click();
      await page.getByText(/^Links \d+$/).click();
      await page.getByRole('table', { name: 'Links on the chart' }).getByRole('row').nth(1).click();
      await expect(explorer.panel.getByRole('article').first()).toBeVisible();
      expect(await barriers(page), 'table and panel of a link').toEqual([]);

      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await barriers(page), 'keys').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'About the data' }).click();
      await expect(page.getByRole('heading', { name: 'How it was coded' })).toBeVisible();
      expect(await barriers(page), 'about').toEqual([]);
    });
  });
}
