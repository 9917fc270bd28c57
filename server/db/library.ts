import { setMaxListeners } from 'node:events';
import { readFile } from 'node:fs/promises';
import { LINK_TYPES } from '../../cypher/model/index.ts';
import { QUERIES, type QueryDefinition, type QueryId, type QueryParameter } from '../../cypher/queries/index.ts';
import type { CellMap } from '../contract/cells.ts';
import type { Row } from './decode.ts';
import { type Gateway, int, type Params, type ReadOptions } from './gateway.ts';
import { type Names, withNames } from './names.ts';

export interface Library {
  readonly definitions: readonly QueryDefinition[];
  /** Text ready for Neo4j. `names` fills the slots that differ from call to call. */
  text(id: QueryId, names?: Names): string;
  /**
   * Text for people, to be pasted into any Neo4j tool: slots for all link types are left out, which means "any type" and finds the same, since
   * entities are joined by links of the model only; but where a link is sought by its properties the types stay, for only they have an index.
   * Names of this call are filled in.
   */
  readable(id: QueryId, names?: Names): string;
  /** Parameters as Neo4j takes them: integers marked, what is missing null. Throws RangeError on one that the query does not take, and on a day that is none. */
  params(id: QueryId, given: Params): Params;
}

/** Asks one catalogue query. */
export type Ask = (id: QueryId, params?: Params, names?: Names) => Promise<readonly Row[]>;
/** The same, with values as the wire's cells. */
export type AskExact = (id: QueryId, params?: Params, names?: Names) => Promise<readonly CellMap[]>;

interface Entry {
  readonly definition: QueryDefinition;
  readonly text: string;
  readonly readable: string;
}

/** Reads the texts of the catalogue, once, at start-up. `folder` is the one that holds `cypher/queries`. */
export async function openLibrary(folder: URL = new URL('../../cypher/queries/', import.meta.url)): Promise<Library> {
  const entries = new Map<string, Entry>();
  for (const definition of QUERIES) entries.set(definition.id, { definition, ...(await readTexts(folder, definition)) });
  const entry = (id: QueryId): Entry => {
    const found = entries.get(id);
    if (found === undefined) throw new RangeError(`No query "${id}" in the catalogue`);
    return found;
  };
  return {
    definitions: QUERIES,
    text: (id, names = {}) => withNames(entry(id).text, names),
    readable: (id, names = {}) => withNames(entry(id).readable, names),
    params: (id, given) => toParams(entry(id).definition, given),
  };
}

const ALL_TYPES: readonly string[] = LINK_TYPES.map((type) => type.id);

async function readTexts(folder: URL, definition: QueryDefinition): Promise<Omit<Entry, 'definition'>> {
  const text = await readFile(new URL(definition.file, folder), 'utf8');
  const fixed = Object.entries(definition.slots ?? {}).filter(([, filling]) => filling === 'all-types');
  // Slots that are filled with each call stay open here.
  const fill = (given: string, ending: string, names: Names[string]): string =>
    fixed.reduce(
      (all, [slot]) => all.replaceAll(`/*${slot}*/${ending}`, withNames(`/*${slot}*/${ending}`, { [slot]: names })),
      given,
    );
  return { text: fill(text, '', ALL_TYPES), readable: fill(fill(text, ' {', ALL_TYPES), '', 'any') };
}

function toParams(definition: QueryDefinition, given: Params): Params {
  const known = new Set(definition.parameters.map((parameter) => parameter.name));
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown !== undefined) throw new RangeError(`Query "${definition.id}" takes no parameter "${unknown}"`);
  const params: Record<string, unknown> = {};
  for (const { name, type } of definition.parameters) params[name] = toParam(definition.id, name, type, given[name] ?? null);
  return params;
}

/** Days go as text: partial dates are compared as text, and every question that takes a day accepts text and DATE alike. */
function toParam(query: string, name: string, type: QueryParameter['type'], value: unknown): unknown {
  if (type === 'integer' && typeof value === 'number') return int(value);
  if (type === 'date' && value !== null && (typeof value !== 'string' || !DAY.test(value)))
    throw new RangeError(`Query "${query}" takes a day such as 2023-05-31 as its parameter "${name}"`);
  return value;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

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
