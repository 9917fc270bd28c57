import { parseArgs } from 'node:util';

/** What `npm run load` was asked for. */
export type Command =
  | { readonly kind: 'load'; readonly folder: string; readonly into: string | null }
  | { readonly kind: 'check'; readonly folder: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = [
  'npm run load -- <folder of a data set> [--check] [--into <database>]',
  '',
  '  --check             reads and checks the files only; needs no database',
  '  --into <database>   writes into this database at NEO4J_URI and makes it Corridor’s;',
  '                      needed once, where the database is not Corridor’s yet',
  '',
  'Without NEO4J_URI the managed Neo4j in CORRIDOR_DATA is used: the running one, or one that is started for the load.',
];

/** Reads the arguments. Pure. */
export function readCommand(argv: readonly string[]): Command {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help' };
  const [folder, ...more] = positionals;
  if (folder === undefined) return { kind: 'wrong', message: 'Which data set? Name its folder.' };
  if (more.length > 0) return { kind: 'wrong', message: `One folder at a time: ${more.join(' ')} is too much.` };
  if (values.check === true) return { kind: 'check', folder };
  return { kind: 'load', folder, into: values.into ?? null };
}

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    options: { check: { type: 'boolean' }, into: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });

/** Why a database may not be written into; null when it may. Somebody's own database becomes Corridor's only by name. */
export function refusal(
  database: { readonly kind: 'ours' | 'foreign' | 'empty'; readonly name: string },
  into: string | null,
): string | null {
  if (database.kind === 'ours' || into !== null) return null;
  const unasked = 'and nothing is written into it unasked.';
  if (database.kind === 'empty')
    return `The database ${database.name} is empty, ${unasked} To make it Corridor’s: --into ${database.name}`;
  return `The database ${database.name} holds data of somebody else, ${unasked} Choose an empty one; --into ${database.name} puts both into one and makes it Corridor’s.`;
}
