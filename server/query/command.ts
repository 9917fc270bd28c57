import { parseArgs } from 'node:util';
import { FORMAT_NAMES, type FormatName } from './formats/index.ts';

/** One `--param name=value`; `json` where it came as `--param-json`. */
export interface GivenParameter {
  readonly name: string;
  readonly written: string;
  readonly json: boolean;
}

export type Asked =
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'text'; readonly text: string }
  /** `-` is standard input. */
  | { readonly by: 'file'; readonly path: string };

export interface RunCommand {
  readonly kind: 'run';
  readonly asked: Asked;
  readonly params: readonly GivenParameter[];
  readonly format: FormatName;
  /** Most rows; null leaves it to CORRIDOR_MAX_ROWS. */
  readonly limit: number | null;
}

/** What `npm run query` was asked for. */
export type Command =
  | RunCommand
  | { readonly kind: 'list' }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = [
  'npm run query -- <id of a catalogued question, or name of a saved one> [options]',
  "npm run query -- --cypher 'MATCH (n:Network) RETURN n.name' [options]",
  'npm run query -- --file question.cypher [options]',
  'npm run query -- --list',
  '',
  '  --param name=value        a parameter, read by its type: a day as 2021-05-31, a list as a,b,c, yes or no;',
  '                            parameters of --cypher and --file have no type and are text',
  '  --param-json name=json    a parameter as JSON: 7, [1,2], null, {"$":"date","value":"2021-05-31"}',
  `  --format <format>         ${FORMAT_NAMES.join(', ')}; ${FORMAT_NAMES[0]} where nothing is said`,
  '  --limit <rows>            stops after so many rows and says so',
  '  --cypher <text>           asks this statement',
  '  --file <path>             asks the statement in this file; - reads standard input',
  '  --list                    lists the questions there are',
  '',
  'Statements only read; whatever could write or reach outside is refused, as in the page.',
  'For a pipe or a file leave npm’s own lines out: npm run --silent query -- … > answer.csv',
  'Without NEO4J_URI the managed Neo4j in CORRIDOR_DATA is asked: the running one, or one that is started for the question.',
  'Exit code: 0 answered, 1 refused or failed, 2 not asked rightly, 130 stopped.',
];

const wrong = (message: string): Command => ({ kind: 'wrong', message });

/** Reads the arguments. Pure. */
export function readCommand(argv: readonly string[]): Command {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help' };
  if (values.list === true) return { kind: 'list' };
  const asked = askedOf(positionals, values.cypher, values.file);
  if (typeof asked === 'string') return wrong(asked);
  const params = parameters(values.param ?? [], values['param-json'] ?? []);
  if (typeof params === 'string') return wrong(params);
  const format = FORMAT_NAMES.find((name) => name === (values.format ?? FORMAT_NAMES[0]));
  if (format === undefined) return wrong(`--format is "${values.format}"; it must be one of ${FORMAT_NAMES.join(', ')}.`);
  const limit = values.limit ?? null;
  if (limit !== null && !/^[1-9]\d{0,8}$/.test(limit)) return wrong(`--limit is "${limit}"; it must be a whole number from 1.`);
  return { kind: 'run', asked, params, format, limit: limit === null ? null : Number(limit) };
}

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    options: {
      param: { type: 'string', short: 'p', multiple: true },
      'param-json': { type: 'string', multiple: true },
      format: { type: 'string', short: 'f' },
      limit: { type: 'string' },
      cypher: { type: 'string' },
      file: { type: 'string' },
      list: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });

function askedOf(names: readonly string[], text: string | undefined, path: string | undefined): Asked | string {
  const [name, ...more] = names;
  if (more.length > 0) return `One question at a time; a name with blanks stands in quotes: "${names.join(' ')}".`;
  const asked: readonly Asked[] = [
    ...(name === undefined ? [] : [{ by: 'name' as const, name }]),
    ...(text === undefined ? [] : [{ by: 'text' as const, text }]),
    ...(path === undefined ? [] : [{ by: 'file' as const, path }]),
  ];
  const [first, second] = asked;
  if (first === undefined) return 'Which question? Name one, or write --cypher or --file; --list names those there are.';
  return second === undefined ? first : 'Either a name, or --cypher, or --file: not two of them.';
}

function parameters(texts: readonly string[], jsons: readonly string[]): readonly GivenParameter[] | string {
  const given: GivenParameter[] = [];
  for (const [json, items] of [
    [false, texts],
    [true, jsons],
  ] as const) {
    for (const item of items) {
      const at = item.indexOf('=');
      const name = item.slice(0, Math.max(at, 0)).replace(/^\$/, '').trim();
      const flag = json ? '--param-json' : '--param';
      if (name === '') return `${flag} is "${item}"; it must be name=value.`;
      if (given.some((other) => other.name === name)) return `The parameter ${name} is given twice.`;
      given.push({ name, written: item.slice(at + 1), json });
    }
  }
  return given;
}
