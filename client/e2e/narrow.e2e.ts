import { expect, test } from './fixture.ts';

test.use({ viewport: { width: 740, height: 700 } });

test('on half a screen no button of the bar is cut, and the chart has room', async ({ explorer, page }) => {
  await explorer.visit();
  const bar = page.getByRole('banner');
  for (const button of await bar.getByRole('button').all()) await expect(button).toBeInViewport({ ratio: 1 });
  expect((await explorer.chart.boundingBox())?.width).toBeGreaterThan(220);
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
  expect((await list.boundingBox())?.width).toBeGreaterThan(350);
});
