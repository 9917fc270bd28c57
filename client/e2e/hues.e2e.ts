import { GROUPS } from '../../cypher/model/groups.ts';
import { expect, test } from './fixture.ts';
import { BABANOSKI, GETOS_KALAC, NDRANGHETA } from './known.ts';
import { pixelsLike } from './pixels.ts';

test('nobody who researches wears the hue of offenders', async ({ explorer, page }) => {
  const { data } = await (await page.request.get('/api/model')).json();
  const hueOf = (group: string): string => data.groups.find(({ id }: { id: string }) => id === group).hue.dark;
  const actorHues = GROUPS.filter(({ actor }) => actor).map(({ id }) => hueOf(id));
  expect(actorHues.length).toBeGreaterThan(2);

  await explorer.visit();
  await explorer.open('Babanoski');
  await expect(explorer.panel.getByRole('heading', { level: 1 })).toHaveText('Kire Babanoski');
  await explorer.open('Getoš Kalac');
  await explorer.open('ndrangheta');
  await page.keyboard.press('k');
  await explorer.open('Babanoski');
  await explorer.open('Getos Kalac');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Fit to window' }).click();
  await explorer.settled();

  for (const id of [BABANOSKI, GETOS_KALAC]) {
    const at = await explorer.positionOf(id);
    if (at === null) throw new Error(`${id} is not drawn`);
    expect(await pixelsLike(page, at, hueOf('other-person')), `${id} is drawn in the neutral hue`).toBeGreaterThan(20);
    for (const hue of actorHues) expect(await pixelsLike(page, at, hue), `${id} has pixels of ${hue}`).toBe(0);
  }
  const network = await explorer.positionOf(NDRANGHETA);
  if (network === null) throw new Error('The network is not drawn');
  expect(await pixelsLike(page, network, hueOf('network'))).toBeGreaterThan(20);

  await expect(explorer.legend.getByRole('switch', { name: /^Other people: 2 on the chart/i })).toBeVisible();
  await expect(explorer.legend.getByRole('switch', { name: /^Suspects and convicted people/ })).toHaveCount(0);
});
