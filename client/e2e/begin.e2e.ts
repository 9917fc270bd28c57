import { expect, test } from './fixture.ts';

test('an empty editor says what to do first: a question is one click away, and gone once something is written', async ({
  explorer,
  bench,
  page,
}) => {
  await explorer.visit();
  await bench.open();
  const begin = bench.drawer.getByRole('region', { name: 'How to begin' });
  await expect(begin.getByRole('listitem')).toHaveCount(4);

  await bench.write('RETURN 1');
  await expect(begin).toHaveCount(0);
  await bench.write('');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  const question = begin.getByRole('listitem').first().getByRole('button');
  const asked = (await question.textContent()) ?? '';
  await question.click();
  await expect(bench.results.getByRole('gridcell').first()).toBeVisible();
  await expect(bench.tab(asked)).toHaveAttribute('aria-selected', 'true');
  await expect(bench.status).toHaveText(/^\d+ rows? · /);
});

test('the editor is given more or less room beside an answer, by hand and by keyboard, and keeps it', async ({
  explorer,
  bench,
  page,
}) => {
  await explorer.visit();
  await bench.ask(
    Array.from({ length: 60 }, (_, at) => `// line ${at}`)
      .concat('UNWIND range(1, 99) AS n RETURN n')
      .join('\n'),
  );
  const edge = bench.drawer.getByRole('slider', { name: 'Height of the editor' });
  const heightOf = async () => (await bench.drawer.locator('.cm-editor').boundingBox())?.height ?? 0;
  const results = async () => (await bench.results.boundingBox())?.height ?? 0;
  // A long text leaves the answer the greater part.
  expect(await heightOf()).toBeLessThan(await results());

  await edge.focus();
  const before = await heightOf();
  await page.keyboard.press('PageDown');
  await expect.poll(heightOf).toBeGreaterThan(before + 60);
  const box = await edge.boundingBox();
  if (box === null) throw new Error('The edge is not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y - 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(heightOf).toBeLessThan(before);
  const kept = await heightOf();

  await page.reload();
  await explorer.settled();
  await bench.ask('RETURN 2 AS two');
  await expect.poll(async () => Math.abs((await heightOf()) - kept)).toBeLessThan(3);
});
