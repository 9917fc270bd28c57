import { setMaxListeners } from 'node:events';
import { readFile } from 'node:fs/promises';
import { LINK_TYPES } from '../../cypher/model/index.ts';
import { QUERIES, type QueryDefinition, type QueryId } from '../../cypher/queries/index.ts';
import type { CellMap } from '../contract/cells.ts';
import type { Row } from './decode.ts';
import { type Gateway, int, type Params, type ReadOptions } from './gateway.ts';
import { type Names, withNames } from './names.ts';

export interface Library {
  readonly definitions: readonly QueryDefinition[];
  /** Text ready for Neo4j. `names` fills the slots that differ from call to call. */
  text(id: QueryId, names?: Names): string;
  /** Parameters as Neo4j takes them: integers marked, what is missing null. Throws RangeError on one that the query does not take. */
  params(id: QueryId, given: Params): Params;
}

/** Asks one catalogue query. */
export type Ask = (id: QueryId, params?: Params, names?: Names) => Promise<readonly Row[]>;
/** The same, with values as the wire's cells. */
export type AskExact = (id: QueryId, params?: Params, names?: Names) => Promise<readonly CellMap[]>;

interface Entry {
  readonly definition: QueryDefinition;
  readonly text: string;
}

/** Reads the texts of the catalogue, once, at start-up. `folder` is the one that holds `cypher/queries`. */
export async function openLibrary(folder: URL = new URL('../../cypher/queries/', import.meta.url)): Promise<Library> {
  const entries = new Map<string, Entry>();
  for (const definition of QUERIES) entries.set(definition.id, { definition, text: await readText(folder, definition) });
  const entry = (id: QueryId): Entry => {
    const found = entries.get(id);
    if (found === undefined) throw new RangeError(`No query "${id}" in the catalogue`);
    return found;
  };
  return {
    definitions: QUERIES,
    text: (id, names = {}) => withNames(entry(id).text, names),
    params: (id, given) => toParams(entry(id).definition, given),
  };
}

const ALL_TYPES: readonly string[] = LINK_TYPES.map((type) => type.id);

async function readText(folder: URL, definition: QueryDefinition): Promise<string> {
  const text = await readFile(new URL(definition.file, folder), 'utf8');
  const fixed = Object.entries(definition.slots ?? {}).filter(([, filling]) => filling === 'all-types');
  // Slots that are filled with each call stay open here.
  return fixed.reduce(
    (filled, [slot]) => filled.replaceAll(`/*${slot}*/`, withNames(`/*${slot}*/`, { [slot]: ALL_TYPES })),
    text,
  );
}

function toParams(definition: QueryDefinition, given: Params): Params {
  const known = new Set(definition.parameters.map((parameter) => parameter.name));
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown !== undefined) throw new RangeError(`Query "${definition.id}" takes no parameter "${unknown}"`);
  const params: Record<string, unknown> = {};
  for (const { name, type } of definition.parameters) {
    const value = given[name] ?? null;
    params[name] = type === 'integer' && typeof value === 'number' ? int(value) : value;
  }
  return params;
}

const MOST_QUERIES_AT_ONCE = 100;

/** Binds the catalogue to a gateway and to whoever asks: aborting `options.signal` cancels whatever runs. */
export function createAsk(gateway: Gateway, library: Library, options: ReadOptions = {}): Ask {
  // Each running query listens to the signal; some answers ask a dozen at the same time.
  if (options.signal !== undefined) setMaxListeners(MOST_QUERIES_AT_ONCE, options.signal);
  return async (id, params = {}, names = undefined) =>
    (await gateway.read(library.text(id, names), library.params(id, params), options)).rows;
}

/** The same for questions whose values must come as they stand in the database. */
export function createAskExact(gateway: Gateway, library: Library, options: ReadOptions = {}): AskExact {
  if (options.signal !== undefined) setMaxListeners(MOST_QUERIES_AT_ONCE, options.signal);
  return (id, params = {}, names = undefined) => gateway.exact(library.text(id, names), library.params(id, params), options);
}
