import { expect, test } from './fixture.ts';
import { CLANS_FIREARMS, NDRANGHETA, PCC_GANG, SKY_ECC } from './known.ts';

test.describe('a first visit', () => {
  test.beforeEach(({ explorer }) => explorer.visit());

  test('draws the best connected entities of the loaded data, all within sight', async ({ explorer, page }) => {
    const { data } = await (await page.request.get('/api/overview')).json();
    const drawn = await explorer.drawn();
    expect(drawn.nodes).toBe(data.fragment.nodes.length);
    expect(drawn.nodes).toBeGreaterThan(20);
    expect(drawn.links).toBeGreaterThan(drawn.nodes / 2);
    await explorer.chartHas(NDRANGHETA);
    const box = await explorer.chart.boundingBox();
    if (box === null) throw new Error('The chart has no size');
    const places = await explorer.positionsOf(Object.keys(explorer.snapshot().nodes));
    for (const place of Object.values(places)) {
      expect(place?.x).toBeGreaterThan(box.x);
      expect(place?.x).toBeLessThan(box.x + box.width);
      expect(place?.y).toBeGreaterThan(box.y);
      expect(place?.y).toBeLessThan(box.y + box.height);
    }
  });

  test('says how much there is and how much of it is shown', async ({ explorer, page }) => {
    const { data } = await (await page.request.get('/api/overview')).json();
    const [entities, links] = [data.entities.toLocaleString('en'), data.links.toLocaleString('en')];
    await expect(explorer.panel.getByRole('definition').filter({ hasText: entities }).first()).toBeVisible();
    await expect(explorer.panel.getByRole('definition').filter({ hasText: links }).first()).toBeVisible();
    await expect(explorer.status).toContainText(`Showing ${data.fragment.nodes.length} of ${entities} entities`);
  });

  test('offers three example questions, and each is answered on the chart', async ({ explorer, page }) => {
    const questions = explorer.panel.getByRole('region', { name: 'Example questions' }).getByRole('button');
    await expect(questions).toHaveCount(3);
    const overview = Object.keys(explorer.snapshot().nodes).sort();

    await questions.nth(0).click();
    await expect(explorer.panel.getByRole('heading', { level: 1 })).toHaveText("'Ndrangheta");
    await explorer.chartHas(NDRANGHETA, CLANS_FIREARMS);

    await page.goBack();
    await expect.poll(() => Object.keys(explorer.snapshot().nodes).sort()).toEqual(overview);
    await questions.nth(1).click();
    await expect(explorer.panel.getByRole('status')).toContainText('1 shortest route by offender ties');
    await expect.poll(() => Object.keys(explorer.snapshot().nodes).sort()).toEqual([NDRANGHETA, CLANS_FIREARMS, PCC_GANG].sort());
    await explorer.chartHas(NDRANGHETA, CLANS_FIREARMS, PCC_GANG);

    await explorer.panel.getByRole('button', { name: 'Close the path' }).click();
    await page.goBack();
    await questions.nth(2).click();
    await expect(explorer.panel.getByRole('heading', { level: 1 })).toHaveText('Sky ECC');
    await explorer.chartHas(SKY_ECC);
    await expect.poll(async () => (await explorer.drawn()).nodes).toBeGreaterThan(3);
  });

  test('health tells what is loaded', async ({ request }) => {
    const health = await (await request.get('/api/health')).json();
    expect(health.data).toMatchObject({ status: 'ready', database: 'ours', managed: true });
    expect(health.data.dataSets).toContainEqual(expect.objectContaining({ id: 'cooperation', status: 'ready' }));
  });
});
