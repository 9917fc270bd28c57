import { expect, test } from './fixture.ts';
import { ALBANIAN_SPEAKING_GROUP, CLANS_FIREARMS, GULF_CLAN, NDRANGHETA, PCC_GANG, UNDER_INVESTIGATION } from './known.ts';

test("'Ndrangheta is found with every apostrophe, and with none", async ({ explorer, page }) => {
  await explorer.visit();
  for (const typed of ["'Ndrangheta", '’Ndrangheta', '‘ndrangheta', 'ʼNdrangheta', "dell'Ndrangheta", 'ndrangheta']) {
    const hits = await explorer.search(typed);
    await expect(hits.first(), typed).toContainText(/^'Ndrangheta(?! )/);
    await expect(hits.first(), typed).toContainText('mafia-type organisation');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('from a name to the line of the document that a link rests on', async ({ explorer, page }) => {
  await explorer.visit();
  await explorer.open('ndrangheta');
  await page.keyboard.press('k');
  await expect.poll(() => Object.keys(explorer.snapshot().nodes)).toEqual([NDRANGHETA]);

  await explorer.expand(NDRANGHETA);
  await explorer.chartHas(UNDER_INVESTIGATION, GULF_CLAN, ALBANIAN_SPEAKING_GROUP);
  await explorer.panel.getByRole('tab', { name: /^Links/ }).click();
  await explorer.panel.getByRole('button', { name: /collaborates with Criminal networks?/i }).click();
  const tie = explorer.panel.getByRole('listitem').filter({ hasText: 'Gulf Clan' }).filter({ hasText: 'through a part' });
  await expect(tie.last()).toContainText("through a part: ‹'Ndrangheta network under investigation, 2023›");

  const link = await explorer.linkBetween(GULF_CLAN, UNDER_INVESTIGATION, 'COLLABORATES_WITH');
  await explorer.clickLink(link, GULF_CLAN, UNDER_INVESTIGATION);
  await expect(explorer.panel.getByRole('heading', { level: 1 })).toContainText(
    /Gulf Clan.*collaborates with|collaborates with.*Gulf Clan/i,
  );
  await expect.poll(() => explorer.snapshot().selection.link).toBe(link);
  await expect(explorer.panel.getByText('1 document, 1 origin')).toBeVisible();

  const claim = explorer.panel.getByRole('article').first();
  await expect(claim).toContainText(/line 90/);
  await expect(claim).toContainText(/As written: “Gulf Clan” · “the network”/);
  await expect(claim).toContainText(/Said by\s*‹authorities, not named›/);
  await expect(claim).toContainText(/Origin/);
  await expect(claim).toContainText(/4x4 B4/);
  await claim.getByText('Evaluation in words').click();
  await expect(claim).toContainText(/Source B: .*reliable in most instances/i);
  await expect(claim).toContainText(/Information 4: /);
  await expect(claim).toContainText(/Document\s*Post 04: Day of action against the 'Ndrangheta, in Digest of ten posts/);
});

test('expanding moves nothing that stands on the chart already', async ({ explorer }) => {
  await explorer.visit();
  await explorer.open('ndrangheta');
  const before = explorer.snapshot().nodes;
  await explorer.expand(NDRANGHETA);
  const after = explorer.snapshot().nodes;
  expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
  // In chart units; the address keeps places on a grid whose steps are smaller than half a unit.
  for (const [id, { x, y }] of Object.entries(before)) {
    expect(Math.abs((after[id]?.x ?? Number.NaN) - (x ?? 0)), id).toBeLessThan(0.5);
    expect(Math.abs((after[id]?.y ?? Number.NaN) - (y ?? 0)), id).toBeLessThan(0.5);
  }

  const [a, b] = [await explorer.positionOf(NDRANGHETA), await explorer.positionOf(CLANS_FIREARMS)];
  await explorer.expand(PCC_GANG);
  await explorer.chartHas(PCC_GANG);
  const [a2, b2] = [await explorer.positionOf(NDRANGHETA), await explorer.positionOf(CLANS_FIREARMS)];
  if (!a || !b || !a2 || !b2) throw new Error('Something left the chart');
  // The camera may go further away, so the direction between two that stood there is what cannot change.
  expect(Math.atan2(b2.y - a2.y, b2.x - a2.x)).toBeCloseTo(Math.atan2(b.y - a.y, b.x - a.x), 2);
});

test('what can be added is counted first, by link type, and only what is chosen comes', async ({ explorer, page }) => {
  await explorer.visit();
  await explorer.open('Sky ECC');
  await page.keyboard.press('k');
  await explorer.doubleClick('plt_sky-ecc');
  const dialog = page.getByRole('dialog', { name: 'Expand Sky ECC' });
  const rows = dialog.getByRole('row');
  await expect(rows.nth(1)).toContainText(/\d/);
  await dialog.getByLabel('All').uncheck();
  await expect(dialog.getByRole('button', { name: 'Expand', exact: true })).toBeDisabled();
  const counted = Number(await rows.nth(1).getByRole('cell').nth(3).textContent());
  await rows.nth(1).getByRole('checkbox').check();
  await expect(dialog.getByRole('status')).toHaveText(new RegExp(`^${counted} entit(y|ies) chosen$`));
  await dialog.getByRole('button', { name: 'Expand', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await explorer.settled();
  await expect.poll(async () => (await explorer.drawn()).nodes).toBe(1 + counted);
});

test('the words of a document are not served to who does not have the document', async ({ explorer, page }) => {
  const link = await explorer.linkBetween(GULF_CLAN, UNDER_INVESTIGATION, 'COLLABORATES_WITH');
  const { data } = await (await page.request.get(`/api/links/${encodeURIComponent(link)}`)).json();
  const claim = data.claims[0];
  const lines = await (
    await page.request.get(`/api/sources/${encodeURIComponent(claim.sourceId)}/lines?locator=${claim.locator}`)
  ).json();
  expect(lines.data).toMatchObject({ available: false, lines: [] });
});
