import { KINDS, LINK_TYPES } from '../../cypher/model/index.ts';
import { QUESTION_GROUPS, type QueryDefinition } from '../../cypher/queries/types.ts';
import { SETTINGS } from '../config.ts';
import { ERROR_STATUS, ROUTES } from '../contract/index.ts';
import { CLAIM_COLUMNS } from '../load/columns/claims.ts';
import type { Columns } from '../load/columns/column.ts';
import { ENTITY_COLUMNS } from '../load/columns/entities.ts';
import { SOURCE_COLUMNS } from '../load/columns/sources.ts';

// The README's tables are made from what they describe; a test compares, so none can go stale.

export interface DocumentedKey {
  readonly shown: readonly string[];
  readonly does: string;
}

/** What each script of package.json does; a script without a line here turns the test red. */
export const COMMANDS: Readonly<Record<string, string>> = {
  start: 'Starts Neo4j, loads `seeds/cooperation` if absent or changed, builds the page if stale, serves all',
  test: '`npm test [step …]`: all of `types`, `lint`, `unit`, `database`, `browser`, or those named; ends with `N passed, N failed`',
  dev: 'The same as start, rebuilding on each change (page on port 4401)',
  check: 'Types, lint and format',
  load: '`npm run load -- <data set folder> [--check] [--into <database>]`: validates and loads a data set',
  query: '`npm run query -- <question> [--param name=value] [--format table, csv, json or ndjson]`: asks from the shell',
  bench:
    '`npm run bench -- [part …]`: measures against baselines in the same run; prints a table and JSON; `--help` names the parts',
  build: 'Builds the page into `client/dist`',
  docs: 'Writes the tables of this README anew',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => (text === '' ? '' : `\`${text}\``);

/** Markdown table of `rows` under `head`. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Columns in order, those that must be filled in bold; with what an empty cell means where it means something. */
const columnList = (columns: Columns): string =>
  Object.entries(columns)
    .map(([name, { compulsory, missing }]) => {
      if (compulsory) return `**${name}**`;
      return typeof missing === 'string' && missing !== '' ? `${name} (${missing})` : name;
    })
    .join(', ');

/** Questions of the library, by group; the group's name stands at its first. */
const questionRows = (queries: readonly QueryDefinition[]): string[][] =>
  QUESTION_GROUPS.flatMap(({ id, label }) =>
    queries
      .filter(({ library }) => library?.group === id)
      .map((query, index) => [
        index === 0 ? `**${label}**` : '',
        query.question,
        query.parameters.map(({ name }) => code(name)).join(', '),
        code(query.id),
      ]),
  );

type Tables = Readonly<Record<string, string>>;

const productTables = (scripts: readonly string[], keys: readonly DocumentedKey[]): Tables => ({
  commands: table(
    ['Command', 'Does'],
    scripts.map((name) => [
      code(name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`),
      COMMANDS[name] ?? '**undocumented**',
    ]),
  ),
  settings: table(
    ['Setting', 'Flag', 'Default', 'What it does'],
    SETTINGS.map((setting) => [code(setting.name), code(`--${setting.flag}`), code(setting.default), setting.help]),
  ),
  keys: table(
    ['Key', 'Does'],
    keys.map((key) => [key.shown.map((shown) => `<kbd>${shown}</kbd>`).join(' or '), key.does]),
  ),
});

const apiTables = (): Tables => ({
  routes: table(
    ['Route', 'Answers'],
    Object.values(ROUTES).map((route) => [code(`${route.method.toUpperCase()} /api${route.path}`), route.summary]),
  ),
  errors: table(
    ['Code', 'Status'],
    Object.entries(ERROR_STATUS).map(([name, status]) => [code(name), String(status)]),
  ),
});

const ends = (sides: readonly string[]): string => sides.map((side) => (side === '*' ? 'any' : side)).join(', ');

const dataTables = (): Tables => ({
  columns: table(
    ['File', 'Columns'],
    [
      ['`sources.csv`', columnList(SOURCE_COLUMNS)],
      ['`entities.csv`', columnList(ENTITY_COLUMNS)],
      ['`claims.csv`', columnList(CLAIM_COLUMNS)],
    ],
  ),
  kinds: table(
    ['Entity type', 'What it is'],
    KINDS.map((kind) => [code(kind.id), kind.description]),
  ),
  links: table(
    ['Link type', 'Reads', 'And back', 'Joins'],
    LINK_TYPES.map(({ id, label, reverse, joins }) => [
      code(id),
      label,
      reverse,
      joins.map((join) => `${ends(join.from)} → ${ends(join.to)}`).join('; '),
    ]),
  ),
});

const queryTables = (queries: readonly QueryDefinition[]): Tables => ({
  queries: table(
    ['Query', 'Question', 'File'],
    queries
      .filter(({ library }) => library === undefined)
      .map((query) => [code(query.id), query.question, code(`cypher/queries/${query.file}`)]),
  ),
  questions: table(['Group', 'Question', 'Asks for', 'Id'], questionRows(queries)),
});

/** All tables by the name of their marker. `scripts`: names in package.json. */
export const documentTables = (
  scripts: readonly string[],
  keys: readonly DocumentedKey[],
  queries: readonly QueryDefinition[],
): Tables => ({ ...productTables(scripts, keys), ...apiTables(), ...dataTables(), ...queryTables(queries) });

/** The README with each `<!-- table:name -->…<!-- /table -->` filled. Throws for a table without a marker. */
export function fill(readme: string, tables: Tables): string {
  return Object.entries(tables).reduce((text, [name, markdown]) => {
    const marker = new RegExp(`(<!-- table:${name} -->\\n)[\\s\\S]*?(<!-- /table -->)`);
    if (!marker.test(text)) throw new Error(`README.md has no marker <!-- table:${name} -->`);
    return text.replace(marker, (_all, open: string, close: string) => `${open}${markdown}\n${close}`);
  }, readme);
}
