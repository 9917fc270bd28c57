import type { Page } from '@playwright/test';
import { decodeQuestion } from '../state/link.ts';
import { parseFiles } from '../state/saved/files.ts';
import { downloaded } from './files.ts';
import { expect, test } from './fixture.ts';
import { Workbench } from './workbench.ts';

test.use({ viewport: { width: 1680, height: 1000 }, permissions: ['clipboard-read', 'clipboard-write'] });

const MARK = 'Journey';
const NAME = `${MARK} of šaved questions`;
const TEXT = 'MATCH (n:Network) WHERE n.name CONTAINS $part RETURN n.name AS name ORDER BY name';

/** Journeys leave nothing behind, whatever became of them. */
async function clean(page: Page): Promise<void> {
  const { data } = await (await page.request.get('/api/saved')).json();
  const headers = { 'content-type': 'application/json' };
  for (const { id, name } of data.saved)
    if (String(name).startsWith(MARK)) await page.request.delete(`/api/saved/${encodeURIComponent(id)}`, { headers });
}
test.beforeEach(({ page }) => clean(page));
test.afterEach(({ page }) => clean(page));

/** Writes a query with a value, and saves it. */
async function save(bench: Workbench): Promise<void> {
  await bench.open();
  await bench.write(TEXT);
  await bench.drawer.getByRole('form', { name: 'Parameters' }).getByRole('textbox', { name: '$part' }).fill('clan');
  await bench.save({ name: NAME, question: 'Which networks have this in their name?', category: 'Networks' });
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a query is saved, found after a reload, renamed, duplicated, sent as a link, deleted and brought back', async ({
  explorer,
  library,
  bench,
  freshExplorer,
  page,
}) => {
  await explorer.visit();
  await save(bench);
  await expect(bench.tab(NAME)).toBeVisible();

  await page.reload();
  await explorer.settled();
  await library.open();
  await library.show('Saved');
  await library.panel.getByRole('textbox', { name: 'Search what is saved' }).fill('saved QUESTIONS journey');
  await library.question(NAME).click();
  const form = library.panel.getByRole('form');
  await expect(form).toContainText('Which networks have this in their name?');
  await form.getByRole('textbox', { name: '$part' }).fill('Balkan');
  await form.getByRole('button', { name: 'Run' }).click();
  await expect(bench.status).toContainText(/\d+ rows?/);
  await form.getByRole('button', { name: 'All saved' }).click();

  await library.choose(NAME, 'Rename, describe …');
  const rename = page.getByRole('dialog', { name: /^Rename or describe/ });
  await rename.getByLabel('Name').fill(`${NAME}, renamed`);
  await rename.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(rename).toHaveCount(0);
  await expect(bench.tab(`${NAME}, renamed`)).toBeVisible();

  await library.choose(`${NAME}, renamed`, 'Duplicate');
  await expect(library.question(`${NAME}, renamed (2)`)).toBeVisible();

  await library.choose(`${NAME}, renamed`, 'Copy link');
  await expect(library.said('Link copied')).toBeVisible();
  const link = await clipboard(page);
  expect(decodeQuestion(link).kind).toBe('saved');
  const other = await freshExplorer();
  const asked: string[] = [];
  other.page.on('request', (request) => asked.push(request.url()));
  await other.visit(link);
  const there = new Workbench(other.page);
  await expect(there.tab(`${NAME}, renamed`)).toBeVisible();
  await expect(other.page.getByText('was opened from a link and has not been run')).toBeVisible();
  expect(asked.filter((url) => url.endsWith('/api/cypher'))).toEqual([]);
  expect(new URL(other.page.url()).hash).not.toContain('saved=');
  await other.page.getByRole('status').getByRole('button', { name: 'Run' }).click();
  await expect(there.status).toContainText(/\d+ rows?/);
  await expect(other.page.getByText('was opened from a link')).toHaveCount(0);

  await library.choose(`${NAME}, renamed`, 'Delete');
  await expect(library.question(/, renamed$|, renamed Which/)).toHaveCount(0);
  await library.said('was deleted').getByRole('button', { name: 'Undo' }).click();
  await expect(library.said('is back')).toBeVisible();
  await expect(library.panel.getByRole('listitem').filter({ hasText: NAME })).toHaveCount(2);
});

test.describe('names, and who was faster', () => {
  test.use({ tolerated: /status of 409/ });

  test('a name that is taken, whatever its accents, is told with a free one and the one that has it', async ({
    explorer,
    bench,
    page,
  }) => {
    await explorer.visit();
    await save(bench);
    await bench.drawer.getByRole('button', { name: 'New query' }).click();
    await bench.write('RETURN 7 AS seven');
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: 'Save this query' });
    await dialog.getByLabel('Name').fill(`${MARK} OF SAVED QUESTIONS`);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText(NAME);
    await dialog.getByRole('button', { name: /^Use “/ }).click();
    await expect(dialog.getByLabel('Name')).toHaveValue(`${MARK} OF SAVED QUESTIONS (2)`);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await expect(bench.tab(`${MARK} OF SAVED QUESTIONS (2)`)).toBeVisible();
  });

  test('what somebody else changed meanwhile is not overwritten without a choice', async ({ explorer, bench, page }) => {
    await explorer.visit();
    await save(bench);
    const { data } = await (await page.request.get('/api/saved')).json();
    const mine = data.saved.find(({ name }: { name: string }) => name === NAME);
    const { id, createdAt, updatedAt, ...rest } = mine;
    expect(createdAt).toBe(updatedAt);
    const theirs = await page.request.put(`/api/saved/${id}`, { data: { ...rest, text: 'RETURN "theirs"' } });
    expect(theirs.status()).toBe(200);

    await bench.write(`${TEXT} LIMIT 3`);
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: /was changed by somebody else$/ });
    await dialog.getByText('What is saved now').click();
    await expect(dialog).toContainText('RETURN "theirs"');
    await dialog.getByRole('button', { name: 'Save mine as a copy' }).click();
    await expect(bench.tab(`${NAME} (2)`)).toBeVisible();
    const after = (await (await page.request.get('/api/saved')).json()).data.saved.filter(({ name }: { name: string }) =>
      name.startsWith(MARK),
    );
    expect(after.map(({ text }: { text: string }) => text).sort()).toEqual([`${TEXT} LIMIT 3`, 'RETURN "theirs"'].sort());
  });
});

test('a query is sent as a link with the chart: text, values and picture arrive, and nothing runs', async ({
  explorer,
  bench,
  freshExplorer,
  page,
}) => {
  await explorer.visit();
  await page.keyboard.press('c');
  await bench.write(TEXT);
  await bench.drawer.getByRole('form', { name: 'Parameters' }).getByRole('textbox', { name: '$part' }).fill('clan ☂');
  await bench.drawer.getByRole('button', { name: 'Share and export this query' }).click();
  await page.getByRole('menuitem', { name: 'Copy link with the chart' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await clipboard(page);

  const other = await freshExplorer();
  const asked: string[] = [];
  other.page.on('request', (request) => asked.push(request.url()));
  await other.visit(link);
  const there = new Workbench(other.page);
  await expect(there.editor).toContainText('MATCH (n:Network)');
  await expect(there.drawer.getByRole('textbox', { name: '$part' })).toHaveValue('clan ☂');
  expect(Object.keys(other.snapshot().nodes).sort()).toEqual(Object.keys(explorer.snapshot().nodes).sort());
  expect(asked.filter((url) => url.endsWith('/api/cypher'))).toEqual([]);
  // A reload brings back the tab that the browser kept, once.
  await other.page.reload();
  await other.settled();
  await there.open();
  await expect(there.drawer.getByRole('tablist', { name: 'Queries' }).getByRole('tab')).toHaveCount(1);

  await other.visit(`/#q=1.${'A'.repeat(40)}`);
  await expect(other.page.getByText('The question in the address could not be opened')).toBeVisible();
});

test('saved questions are exported and imported, as JSON and as Cypher, with a choice where names clash', async ({
  explorer,
  library,
  bench,
  page,
}) => {
  await explorer.visit();
  await save(bench);
  await library.openBeside();
  await library.show('Saved');
  for (const [format, ending] of [
    ['Cypher', 'cypher'],
    ['JSON', 'json'],
  ] as const) {
    const file = await downloaded(page, () => library.choose(NAME, `Export as ${format}`));
    expect(file.name).toBe(`journey-of-saved-questions.${ending}`);
    expect(parseFiles([file])).toEqual({
      problems: [],
      saved: [
        {
          name: NAME,
          question: 'Which networks have this in their name?',
          category: 'Networks',
          text: TEXT,
          parameters: [{ name: 'part', type: 'text', value: 'clan' }],
        },
      ],
    });
  }

  const cypher = `// name: ${NAME}\nRETURN 1; // name: ${MARK} two; three\nRETURN 'a;b' AS text;\n:use other\n// ${MARK} by its first comment\nRETURN 3;`;
  const dialog = await library.offer([{ name: 'mine.cypher', text: cypher }]);
  await expect(dialog.getByRole('list', { name: 'Questions found' }).getByRole('listitem')).toHaveCount(3);
  await expect(dialog.getByRole('alert')).toContainText(':use other');
  await expect(dialog).toContainText('1 name is taken');
  await dialog.getByText('Replace', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(library.said('2 added, 1 replaced')).toBeVisible();
  await library.question(NAME).click();
  await expect(library.panel.getByRole('form')).toContainText('The Cypher');
  const { data } = await (await page.request.get('/api/saved')).json();
  const texts = Object.fromEntries(data.saved.map(({ name, text }: { name: string; text: string }) => [name, text]));
  expect(texts).toMatchObject({
    [NAME]: 'RETURN 1',
    [`${MARK} two; three`]: "RETURN 'a;b' AS text",
  });
});

test('statements of a file that do not parse are told with their place, and left out unless somebody wants the draft', async ({
  explorer,
  library,
  bench,
  page,
}) => {
  await explorer.visit();
  await bench.open();
  await library.openBeside();
  await library.show('Saved');
  const file = [
    `// name: ${MARK} whole\nMATCH (n:Network) RETURN n.name;`,
    `// name: ${MARK} draft\nMATCH (n:Network)\n  RETRUN n;`,
    `// name: ${MARK} note\nask somebody who knows;`,
  ].join('\n');
  const dialog = await library.offer([{ name: 'drafts.cypher', text: file }]);
  const row = (name: string) => dialog.getByRole('listitem').filter({ hasText: `${MARK} ${name}` });
  const tick = (name: string) => row(name).getByRole('checkbox', { name: `${MARK} ${name}` });
  await expect(tick('whole')).toBeChecked();
  await expect(tick('draft')).not.toBeChecked();
  await expect(row('draft')).toContainText('Does not parse: line 2, column 3. Invalid input “RETRUN”');
  await expect(tick('draft')).toHaveAccessibleDescription(/line 2, column 3/);
  await expect(row('note')).toContainText('Does not parse: line 1, column 1.');
  await expect(dialog).toContainText('1 of 3 questions');

  await tick('draft').check();
  await expect(dialog).toContainText('2 of 3 questions');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(library.said('2 added, 1 left out')).toBeVisible();
  const { data } = await (await page.request.get('/api/saved')).json();
  const texts = data.saved.map(({ text }: { text: string }) => text);
  expect(texts).toContain('MATCH (n:Network)\n  RETRUN n');
  expect(texts).not.toContain('ask somebody who knows');
});
