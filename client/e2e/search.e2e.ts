import { expect, test } from './fixture.ts';

test('“PCC” shows the gang and the convention, each with what tells it from the other', async ({ explorer }) => {
  await explorer.visit();
  const hits = await explorer.search('PCC');
  const gang = hits.filter({ hasText: 'Primeiro Comando da Capital' }).filter({ hasText: 'criminal network' });
  const convention = hits.filter({ hasText: /^PCC SEE/ });
  await expect(gang).toHaveCount(1);
  await expect(gang).toContainText('Not to be confused with PCC SEE');
  await expect(convention).toContainText('treaty');
  await expect(convention).toContainText('Not to be confused with Primeiro Comando da Capital');
});

test('names are found in other scripts and without accents', async ({ explorer, page }) => {
  await explorer.visit();
  for (const [typed, name] of [
    ['Бабаноски', 'Kire Babanoski'],
    ['getos kalac', 'Anna-Maria Getoš Kalac'],
  ] as const) {
    await expect((await explorer.search(typed)).first(), typed).toContainText(name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('nothing found says so and offers what may have been meant', async ({ explorer, page }) => {
  await explorer.visit();
  await explorer.search('ndranghetta');
  const dialog = page.getByRole('dialog', { name: 'Search entities' });
  await expect(dialog.getByText(/Nothing found for “ndranghetta”/)).toContainText('Did you mean');
  await dialog
    .getByRole('button', { name: /Ndrangheta/ })
    .first()
    .click();
  await expect(dialog.getByRole('option').first()).toContainText("'Ndrangheta");
});

test('a search can be kept to one entity type', async ({ explorer, page }) => {
  await explorer.visit();
  await explorer.search('PCC');
  const dialog = page.getByRole('dialog', { name: 'Search entities' });
  await dialog.getByRole('button', { name: 'Networks' }).click();
  await expect(dialog.getByRole('option')).toHaveCount(1);
  await expect(dialog.getByRole('option')).toContainText('Primeiro Comando da Capital');
});
