import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

/** Nothing of the page lies beside the window, and no button, field or heading is cut by what holds it, unless that scrolls. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (box: Element) => /auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth;
    const holders = (of: Element): Element[] =>
      of.parentElement === null ? [] : [of.parentElement, ...holders(of.parentElement)];
    const isCut = (one: Element) => {
      const { left, right, width } = one.getBoundingClientRect();
      if (width === 0 || one.closest('.visually-hidden, [inert]') !== null || holders(one).some(scrolls)) return false;
      const clips = holders(one).filter((box) => /hidden|clip/.test(getComputedStyle(box).overflowX));
      const edges = [{ left: 0, right: window.innerWidth }, ...clips.map((box) => box.getBoundingClientRect())];
      return edges.some((edge) => left < edge.left - 1 || right > edge.right + 1);
    };
    const page = document.scrollingElement;
    const wide = page !== null && page.scrollWidth > page.clientWidth ? ['the page scrolls sideways'] : [];
    const parts = [...document.querySelectorAll('button, input, select, h1, h2, h3')].filter(isCut);
    return [...wide, ...parts.map((part) => part.getAttribute('aria-label') ?? part.textContent ?? '')];
  });

test.describe('on half a screen', () => {
  test.use({ viewport: { width: 740, height: 700 } });

  test('no button of the bar is cut, and the chart has room', async ({ explorer, page }) => {
    await explorer.visit();
    const bar = page.getByRole('banner');
    for (const button of await bar.getByRole('button').all()) await expect(button).toBeInViewport({ ratio: 1 });
    await expect.poll(async () => (await explorer.chart.boundingBox())?.width).toBeGreaterThan(220);
    await expect(explorer.status).toBeInViewport({ ratio: 1 });
  });

  test('candidates for an entity parameter are wider than its field: the line that tells them apart is read at once', async ({
    explorer,
    bench,
    page,
  }) => {
    await explorer.visit();
    await bench.open();
    await bench.write('MATCH (n) WHERE n.id = $id RETURN n');
    const field = bench.drawer.getByRole('form', { name: 'Parameters' }).getByRole('textbox', { name: '$id' });
    await field.fill('task force');
    const list = page.getByRole('listbox').filter({ has: page.getByRole('option') });
    await expect(list).toBeVisible();
    await expect.poll(async () => (await list.boundingBox())?.width).toBeGreaterThan(350);
  });
});

for (const width of [360, 400, 760])
  test.describe(`less than half a screen, or a phone: ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('the chart is seen, a network found, its panel read, the legend and the path asked for', async ({ explorer, page }) => {
      await explorer.visit();
      for (const button of await page.getByRole('banner').getByRole('button').all())
        await expect(button).toBeInViewport({ ratio: 1 });
      // What would lie over the chart waits until it is asked for.
      await expect(explorer.legend).toHaveCount(0);
      await expect.poll(async () => (await explorer.chart.boundingBox())?.width).toBe(width);
      await expect.poll(async () => (await explorer.chart.boundingBox())?.height).toBeGreaterThan(220);
      await expect(explorer.status).toBeInViewport({ ratio: 1 });
      expect(await cut(page)).toEqual([]);

      await explorer.open('Sky ECC');
      await expect(explorer.panel.getByRole('heading', { name: 'Sky ECC' })).toBeInViewport({ ratio: 1 });
      await expect(explorer.panel.getByRole('button', { name: /^Expand/ })).toBeInViewport({ ratio: 1 });
      await expect.poll(async () => (await explorer.panel.boundingBox())?.width).toBe(width);
      expect(await cut(page)).toEqual([]);

      const legend = page.getByRole('button', { name: 'Legend and filters' });
      await legend.click();
      await expect(explorer.legend).toBeInViewport();
      expect(await cut(page)).toEqual([]);
      await legend.click();
      await expect(explorer.legend).toHaveCount(0);

      await page.getByRole('button', { name: 'Find path' }).click();
      await expect(explorer.panel.getByLabel('From', { exact: true })).toBeInViewport({ ratio: 1 });
      await page.getByRole('button', { name: 'Panel', exact: true }).click();
      await expect(explorer.panel).toHaveCount(0);
      expect(await cut(page)).toEqual([]);
    });

    test('the table and the workbench scroll inside themselves, and a question of the library is run', async ({
      explorer,
      library,
      bench,
      page,
    }) => {
      await explorer.visit();
      const views = page.getByRole('navigation', { name: 'Views' });
      await views.getByRole('button', { name: 'Table' }).click();
      await expect(page.getByRole('table', { name: 'Entities on the chart' })).toBeVisible();
      expect(await cut(page)).toEqual([]);

      await bench.ask('MATCH (n:Network)-[r]->(m) RETURN n, type(r) AS type, m.name AS name, n.id AS id, m LIMIT 60');
      for (const name of ['Run', 'Explain', 'Library', 'History'])
        await expect(bench.drawer.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
      await expect(bench.status).toContainText('60 rows');
      await expect(bench.results.getByRole('tab', { name: 'Plot', exact: true })).toBeInViewport({ ratio: 1 });
      expect(await cut(page)).toEqual([]);

      await library.openBeside();
      await expect(library.panel).toBeInViewport({ ratio: 1 });
      await library.panel.getByRole('textbox', { name: 'Search the library' }).fill('links supported');
      await library.question('How well are the links of each type supported?').click();
      const run = library.panel.getByRole('button', { name: 'Run', exact: true });
      await expect(run).toBeInViewport({ ratio: 1 });
      await run.click();
      await expect(bench.status).toContainText(/\d+ rows/);
      expect(await cut(page)).toEqual([]);

      await views.getByRole('button', { name: 'About the data' }).click();
      await expect(page.getByRole('heading', { name: 'About the data' })).toBeVisible();
      expect(await cut(page)).toEqual([]);
    });
  });
