import { expect, test } from './fixture.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('the cell whose details open beside the table stays in sight', async ({ explorer, bench }) => {
  await explorer.visit();
  await bench.ask(
    "RETURN 'a name that takes its width, and more than a few words of it' AS a, 'another of the same width, to fill the table' AS b, 'and a third one that is about as long as those' AS c, {d: {e: 1}} AS map, 2 AS last",
  );
  const cell = bench.results.locator('[role="gridcell"][data-column="3"]');
  await cell.dblclick();
  const details = bench.results.getByRole('complementary', { name: 'All of the cell' });
  await expect(details).toBeVisible();
  await expect
    .poll(async () => {
      const [of, beside] = [await cell.boundingBox(), await details.boundingBox()];
      return of !== null && beside !== null && of.x + of.width <= beside.x + 1;
    })
    .toBe(true);
});
