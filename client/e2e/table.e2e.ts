import { downloaded } from './files.ts';
import { expect, test } from './fixture.ts';

// The table below the chart as a file.

test('the table goes into a CSV file as it is shown, in its order, ids too', async ({ explorer, page }) => {
  await explorer.visit();
  await page.keyboard.press('t');
  const pane = page.getByRole('region', { name: 'Table of what the chart shows' });
  const table = pane.getByRole('table', { name: 'Entities on the chart' });
  await table.getByRole('button', { name: /^Name/ }).click();
  const first = await table.getByRole('row').nth(1).getByRole('cell').allTextContents();

  const asFile = () => downloaded(page, () => pane.getByRole('button', { name: 'CSV', exact: true }).click());
  const { name, text } = await asFile();
  const lines = text.split('\r\n');
  const drawn = Object.keys(explorer.snapshot().nodes);
  expect(name).toMatch(/^entities-on-the-chart_\d{4}-\d\d-\d\d-\d{4}_\d+-rows\.csv$/);
  expect(lines[0]).toBe('Name,Links here,Links recorded,Entity type,Subtype,Date,Id');
  expect(lines).toHaveLength(drawn.length + 2);
  expect(lines[1]?.split(',')[0]).toBe(first[0]?.trim());
  expect(drawn).toContain(lines[1]?.split(',').at(-1));

  await pane
    .getByRole('radiogroup', { name: 'Show as' })
    .getByText(/^Links/)
    .click();
  expect((await asFile()).name).toMatch(/^links-on-the-chart_/);
});
