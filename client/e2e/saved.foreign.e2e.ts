import type { Page } from '@playwright/test';
import { decodeQuestion } from '../state/link.ts';
import { parseFiles } from '../state/saved/files.ts';
import { downloaded } from './files.ts';
import { expect, test } from './fixture.ts';
import { Library } from './library.ts';
import { askNeo4j, FOREIGN_FOLDER } from './product.ts';
import { Workbench } from './workbench.ts';

// On a database that nothing is written to, saved queries are kept by the browser: all that can be done with them works, and the database
// does not change.

test.use({ viewport: { width: 1680, height: 1000 }, permissions: ['clipboard-read', 'clipboard-write'] });

const NAME = 'People born since a year';
const TEXT = 'MATCH (p:Person) WHERE p.born >= date({year: $year}) RETURN p.name AS name, p.big AS big ORDER BY name';
const KEPT = { name: NAME, question: 'Who is young?', category: 'People', text: TEXT };
const VALUE = { name: 'year', type: 'integer', value: 1975 };

/** What any write would change: numbers of nodes, relationships, labels and properties, names of labels, indexes and constraints. */
const stateOfDatabase = (): Promise<unknown> =>
  askNeo4j(
    [
      'MATCH (n) RETURN count(n) AS nodes, sum(size(keys(n))) AS properties, sum(size(labels(n))) AS labels',
      'MATCH ()-[r]->() RETURN count(r) AS links, sum(size(keys(r))) AS properties',
      'CALL db.labels() YIELD label RETURN label ORDER BY label',
      'SHOW INDEXES YIELD name RETURN name ORDER BY name',
      'SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name',
    ],
    FOREIGN_FOLDER,
  );

const TOLD = 'Kept in this browser: this database is not written to.';

async function save(bench: Workbench): Promise<void> {
  await bench.open();
  await bench.write(TEXT);
  const parameters = bench.drawer.getByRole('form', { name: 'Parameters' });
  await parameters.getByLabel('Type of $year').selectOption('Whole number');
  await parameters.getByRole('textbox', { name: '$year' }).fill('1975');
  await bench.save(KEPT, TOLD);
  await expect(bench.tab(NAME)).toBeVisible();
}

async function openSaved(page: Page): Promise<Library> {
  const library = new Library(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Cypher' }).click();
  await library.openBeside();
  await expect(library.panel).toContainText(TOLD);
  return library;
}

const exported = (library: Library, format: 'JSON' | 'Cypher') =>
  downloaded(library.page, () => library.choose(NAME, `Export as ${format}`));

let before: unknown = null;
const writes: string[] = [];
test.beforeEach(async ({ page }) => {
  before = await stateOfDatabase();
  writes.length = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/saved')) writes.push(`${request.method()} ${request.url()}`);
  });
});
test.afterEach(async () => {
  expect(writes).toEqual([]);
  const after = await stateOfDatabase();
  expect(after).toEqual(before);
  expect(JSON.stringify(after)).not.toMatch(/corridor/i);
});

test('a query is saved in the browser, found after a reload, run, edited, duplicated, deleted and brought back', async ({
  explorer,
  bench,
  page,
}) => {
  await explorer.visit();
  await save(bench);

  await page.reload();
  await explorer.settled();
  const library = await openSaved(page);
  await library.question(NAME).click();
  const form = library.panel.getByRole('form');
  await expect(form).toContainText('Who is young?');
  await expect(form.getByRole('textbox', { name: '$year' })).toHaveValue('1975');
  await form.getByRole('textbox', { name: '$year' }).fill('1979');
  await form.getByRole('button', { name: 'Run' }).click();
  await expect(bench.status).toContainText('2 rows');
  await form.getByRole('button', { name: 'All saved' }).click();

  await bench.write(`${TEXT} LIMIT 1`);
  await page.keyboard.press('Control+s');
  await expect(library.said(`“${NAME}” is saved.`)).toBeVisible();
  await library.choose(NAME, 'Rename, describe …');
  const rename = page.getByRole('dialog', { name: /^Rename or describe/ });
  await expect(rename).toContainText('Kept in this browser');
  await rename.getByLabel('Name').fill(`${NAME}, one`);
  await rename.getByRole('button', { name: 'Save', exact: true }).click();
  await library.choose(`${NAME}, one`, 'Duplicate');
  await expect(library.question(`${NAME}, one (2)`)).toBeVisible();

  await library.choose(`${NAME}, one (2)`, 'Delete');
  await library.said('was deleted').getByRole('button', { name: 'Undo' }).click();
  await expect(library.said('is back')).toBeVisible();
  await library.choose(`${NAME}, one`, 'Delete');
  await expect(library.panel.getByRole('listitem')).toHaveCount(1);

  await page.reload();
  await explorer.settled();
  const again = await openSaved(page);
  await expect(again.panel.getByRole('listitem')).toHaveCount(1);
  await again.question(`${NAME}, one (2)`).click();
  await expect(again.panel.getByRole('form')).toContainText('LIMIT 1');
});

test('what is saved goes out as JSON, as Cypher and as a link, and comes in again in a browser that knows nothing', async ({
  explorer,
  bench,
  freshExplorer,
  page,
}) => {
  await explorer.visit();
  await save(bench);
  const library = await openSaved(page);
  const files = [await exported(library, 'JSON'), await exported(library, 'Cypher')];
  expect(files.map(({ name }) => name)).toEqual(['people-born-since-a-year.json', 'people-born-since-a-year.cypher']);
  for (const file of files) expect(parseFiles([file])).toEqual({ problems: [], saved: [{ ...KEPT, parameters: [VALUE] }] });
  await library.choose(NAME, 'Copy link');
  await expect(library.said('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // Another browser does not have what this one keeps: the link carries the text itself.
  expect(decodeQuestion(link).kind).toBe('text');

  const other = await freshExplorer();
  await other.visit(link);
  const there = new Workbench(other.page);
  await expect(there.tab(NAME)).toBeVisible();
  await expect(there.drawer.getByRole('textbox', { name: '$year' })).toHaveValue('1975');
  const theirs = await openSaved(other.page);
  await expect(theirs.panel).toContainText('Nothing is saved yet.');
  const draft = { name: 'draft.cypher', text: '// name: A draft\nMATCH (p:Person RETURN p;' };
  const dialog = await theirs.offer([...files, draft]);
  await expect(dialog).toContainText('Does not parse: line 1, column 17.');
  await expect(dialog).toContainText('1 name is taken');
  await dialog.getByText('Keep both', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(theirs.said('1 added, 1 added under another name, 1 left out')).toBeVisible();
  await expect(theirs.question(`${NAME} (2)`)).toBeVisible();
  await expect(theirs.question('A draft')).toHaveCount(0);
  await theirs.question(NAME).click();
  await theirs.panel.getByRole('form').getByRole('button', { name: 'Run' }).click();
  await expect(there.status).toContainText(/\d+ rows/);
});
