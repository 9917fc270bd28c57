import { CHART_TOKENS } from '../graph/theme.ts';
import { expect, test } from './fixture.ts';
import { pixelsLike, rgb } from './pixels.ts';

const background = ([r, g, b]: readonly number[]): string => `rgb(${r}, ${g}, ${b})`;

for (const scheme of ['dark', 'light'] as const) {
  test.describe(`on a system that is ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test(`page and chart are ${scheme}; the other one is a choice that stays`, async ({ explorer, page }) => {
      const other = scheme === 'dark' ? 'light' : 'dark';
      await explorer.visit();
      await expect(page.locator('body')).toHaveCSS('background-color', background(rgb(CHART_TOKENS[scheme].ground)));
      const box = await explorer.chart.boundingBox();
      if (box === null) throw new Error('The chart has no size');
      // The upper right corner of the chart, below its toolbar: ground, and nothing else.
      const corner = { x: box.x + box.width - 24, y: box.y + 24 };
      expect(await pixelsLike(page, corner, CHART_TOKENS[scheme].ground)).toBeGreaterThan(900);

      await page.getByRole('button', { name: /^Theme/ }).click();
      await page.getByRole('menuitemradio', { name: other, exact: false }).click();
      await expect(page.locator('body')).toHaveCSS('background-color', background(rgb(CHART_TOKENS[other].ground)));
      await page.reload();
      await explorer.settled();
      await expect(page.locator('body')).toHaveCSS('background-color', background(rgb(CHART_TOKENS[other].ground)));
      expect(await pixelsLike(page, corner, CHART_TOKENS[other].ground)).toBeGreaterThan(900);
    });
  });
}
