import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from './contract/meant.ts';

// ONE table of settings: the help, the README and the parser come from it. A flag wins over the environment, which wins over the default.

export interface Settings {
  port: number;
  host: string;
  dataFolder: string;
  sourcesFolder: string | null;
  /** null: Corridor starts a Neo4j of its own. */
  neo4j: { uri: string; username: string; password: string; database: string } | null;
  queryTimeoutMs: number;
  maxRows: number;
  /** Procedures and functions that Cypher typed by people may call besides Neo4j's harmless ones. */
  allowedCalls: readonly string[];
  /** So many statements typed by people run at the same time; the others wait. */
  cypherAtOnce: number;
  /** Whether saved questions may be written to a database that is not ours. */
  writeForeign: boolean;
  /** Java's notation: 2g, 1500m */
  heap: string;
  logLevel: string;
}

export interface SettingsError {
  name: string;
  message: string;
  hint: string;
}

export interface Setting {
  /** Environment variable. */
  name: string;
  flag: string;
  /** As a person would write it; '' means unset. */
  default: string;
  /** How its value is called in the help. */
  value: string;
  help: string;
  /** What a value must be, or null when this one will do. `''` is tested only when a default is. */
  wrong: (value: string) => string | null;
}

const anything = (): null => null;
const within =
  (least: number, most: number) =>
  (value: string): string | null =>
    /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most ? null : `a whole number from ${least} to ${most}`;
const oneOf =
  (...allowed: string[]) =>
  (value: string): string | null =>
    allowed.includes(value) ? null : `one of ${allowed.join(', ')}`;
const matching =
  (pattern: RegExp, expectation: string) =>
  (value: string): string | null =>
    pattern.test(value) ? null : expectation;

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];
const NO_LOGIN =
  'a loopback address (127.0.0.1, localhost, ::1): other hosts are refused until there is a login, which comes with a later version. From another machine: ssh -L 4400:127.0.0.1:4400 <this machine>';

const row = (
  name: string,
  flag: string,
  value: string,
  preset: string,
  help: string,
  wrong: Setting['wrong'] = anything,
): Setting => ({
  name,
  flag,
  value,
  default: preset,
  help,
  wrong,
});

export const SETTINGS: readonly Setting[] = [
  row('PORT', 'port', 'number', '4400', 'Port of the page and the API; 0 takes a free one', within(0, 65_535)),
  row('HOST', 'host', 'address', '127.0.0.1', 'Address to listen on: loopback only, until there is a login', (host) =>
    LOOPBACK.includes(host) ? null : NO_LOGIN,
  ),
  row('CORRIDOR_DATA', 'data', 'folder', '.corridor', 'Data folder of the managed Neo4j'),
  row(
    'CORRIDOR_SOURCES',
    'sources',
    'folder',
    '',
    'Folder with the original documents: evidence cards then show the cited lines',
  ),
  row(
    'NEO4J_URI',
    'neo4j-uri',
    'uri',
    '',
    'A Neo4j that you run: nothing is started then and nothing written',
    matching(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/, 'an address such as bolt://localhost:7687 or neo4j+s://host'),
  ),
  row('NEO4J_USERNAME', 'neo4j-username', 'name', 'neo4j', 'User at NEO4J_URI'),
  row('NEO4J_PASSWORD', 'neo4j-password', 'text', '', 'Password at NEO4J_URI (better in the environment than as a flag)'),
  row('NEO4J_DATABASE', 'neo4j-database', 'name', 'neo4j', 'Database at NEO4J_URI'),
  row(
    'CORRIDOR_QUERY_TIMEOUT',
    'query-timeout',
    'seconds',
    '30',
    'How long one question may take in the database',
    within(1, 600),
  ),
  row(
    'CORRIDOR_MAX_ROWS',
    'max-rows',
    'number',
    '100000',
    'Rows after which an answer is cut, and says so',
    within(100, 1_000_000),
  ),
  row(
    'CORRIDOR_ALLOW_CALLS',
    'allow-calls',
    'names',
    '',
    'Procedures and functions that typed Cypher may call besides Neo4j’s harmless ones, e.g. apoc.text.join,gds.pageRank.stream; each must only read',
    matching(/^[\w.]+(\s*,\s*[\w.]+)*$/, 'full names with commas between them'),
  ),
  row(
    'CORRIDOR_CYPHER_AT_ONCE',
    'cypher-at-once',
    'number',
    '4',
    'So many typed statements run at the same time; the others wait for their turn',
    within(1, 100),
  ),
  row(
    'CORRIDOR_WRITE_FOREIGN',
    'write-foreign',
    'yes|no',
    'no',
    'Whether saved questions may be kept in a database that Corridor did not make; otherwise the browser keeps them',
    oneOf('yes', 'no'),
  ),
  row(
    'CORRIDOR_HEAP',
    'heap',
    'size',
    '2g',
    'Most memory for the managed Neo4j, in Java’s notation',
    matching(/^\d+[mg]$/, 'a size such as 1500m or 2g'),
  ),
  row(
    'CORRIDOR_LOG',
    'log',
    'level',
    'warn',
    'What is logged: each request at debug',
    oneOf('silent', 'error', 'warn', 'info', 'debug'),
  ),
];

export type Reading =
  | { kind: 'settings'; settings: Settings }
  | { kind: 'help'; text: string }
  | { kind: 'errors'; errors: SettingsError[] };

export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings from flags and environment; relative folders are under `root`. All errors at once. Pure. */
export function readSettings(argv: readonly string[], env: Environment, root: string): Reading {
  const { flags, help, errors } = readFlags(argv);
  if (help) return { kind: 'help', text: helpText() };
  const value = (name: string): string => {
    const setting = SETTINGS.find((each) => each.name === name);
    if (setting === undefined) throw new Error(`No setting is called ${name}`);
    return flags.get(setting.flag) ?? (env[name] || setting.default);
  };
  for (const setting of SETTINGS) {
    const given = value(setting.name);
    const expected = given === '' ? null : setting.wrong(given);
    if (expected !== null)
      errors.push({ name: setting.name, message: `${setting.name} is "${given}".`, hint: `It must be ${expected}.` });
  }
  return errors.length > 0 ? { kind: 'errors', errors } : { kind: 'settings', settings: build(value, root) };
}

function build(value: (name: string) => string, root: string): Settings {
  const uri = value('NEO4J_URI');
  const sources = value('CORRIDOR_SOURCES');
  const credentials = { username: value('NEO4J_USERNAME'), password: value('NEO4J_PASSWORD'), database: value('NEO4J_DATABASE') };
  return {
    port: Number(value('PORT')),
    host: value('HOST'),
    dataFolder: resolve(root, value('CORRIDOR_DATA')),
    sourcesFolder: sources === '' ? null : resolve(root, sources),
    neo4j: uri === '' ? null : { uri, ...credentials },
    queryTimeoutMs: Number(value('CORRIDOR_QUERY_TIMEOUT')) * 1_000,
    maxRows: Number(value('CORRIDOR_MAX_ROWS')),
    allowedCalls: value('CORRIDOR_ALLOW_CALLS')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    cypherAtOnce: Number(value('CORRIDOR_CYPHER_AT_ONCE')),
    writeForeign: value('CORRIDOR_WRITE_FOREIGN') === 'yes',
    heap: value('CORRIDOR_HEAP'),
    logLevel: value('CORRIDOR_LOG'),
  };
}

function readFlags(argv: readonly string[]): { flags: Map<string, string>; help: boolean; errors: SettingsError[] } {
  const options = Object.fromEntries(SETTINGS.map(({ flag }) => [flag, { type: 'string' as const }]));
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Map<string, string>();
  const errors: SettingsError[] = [];
  let unknown = false;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    // What follows an unknown flag is its value: one mistake is told once.
    const valueOfUnknown = unknown && token.kind === 'positional';
    unknown = token.kind === 'option' && !(token.name in options) && token.value === undefined;
    if (valueOfUnknown) continue;
    const written = token.kind === 'positional' ? token.value : token.rawName;
    if (token.kind === 'option' && token.name === 'help') return { flags, help: true, errors };
    if (token.kind === 'positional' || !(token.name in options)) {
      errors.push({ name: written, message: `"${written}" is not a setting.`, hint: suggestion(written) });
    } else if (token.value === undefined) {
      errors.push({ name: written, message: `${written} has no value.`, hint: `Write ${written} <value>; --help lists all.` });
    } else {
      flags.set(token.name, token.value);
    }
  }
  return { flags, help: false, errors };
}

function suggestion(written: string): string {
  const near = nearest(
    written.replace(/^-+/, ''),
    SETTINGS.map(({ flag }) => flag),
  );
  return near === null ? '--help lists all settings.' : `Did you mean --${near}?`;
}

function helpText(): string {
  const left = SETTINGS.map(({ flag, value }) => `  --${flag} <${value}>`);
  const width = Math.max(...left.map((text) => text.length)) + 2;
  const lines = SETTINGS.map(
    (setting, index) =>
      `${(left[index] ?? '').padEnd(width)}${setting.help} [${setting.name}${setting.default === '' ? '' : `, ${setting.default}`}]`,
  );
  return [
    'npm start -- [settings]',
    '',
    'Each setting is a flag or an environment variable; a flag wins.',
    '',
    ...lines,
    '  --help',
    '',
  ].join('\n');
}
