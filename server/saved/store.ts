import { SAVED } from '../../cypher/saved/statements.ts';
import { schemaOf } from '../../cypher/schema/statements.ts';
import {
  keyOfName,
  type Planned,
  planImport,
  type SavedImport,
  type SavedImported,
  type SavedInput,
  type SavedQuestion,
} from '../contract/index.ts';
import { type DatabaseKind, type Gateway, int, type Transaction } from '../db/index.ts';
import { changedMeanwhile, importRaced, isTaken, nameTaken, noSuch, readOnly, translateWrite } from './problems.ts';
import { toSaved, toStored } from './rows.ts';

/** Where questions are kept, and on whose behalf. */
export interface SavedPlace {
  readonly gateway: Gateway;
  readonly kind: DatabaseKind;
  /** Whether a database that is not ours may be written to. */
  readonly writeForeign: boolean;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Questions that people keep, as `:CorridorQuery` nodes. Writing throws CorridorError: `conflict` (a name is taken, or somebody else was
 * faster: `details.current` is the present version), `not-found`, `read-only` where the database is not ours; and what the gateway throws.
 */
export interface SavedStore {
  /** By name. `truncated` where there are more than one answer holds. */
  list(place: SavedPlace): Promise<{ readonly saved: SavedQuestion[]; readonly truncated: boolean; readonly limit: number }>;
  /** By name, whatever its case and accents; null where there is none. */
  find(place: SavedPlace, name: string): Promise<SavedQuestion | null>;
  add(place: SavedPlace, input: SavedInput): Promise<SavedQuestion>;
  /** Changes what was read as `version`. */
  change(place: SavedPlace, id: string, version: number, input: SavedInput): Promise<SavedQuestion>;
  remove(place: SavedPlace, id: string): Promise<{ id: string }>;
  /** All of a file or nothing. */
  importAll(place: SavedPlace, file: SavedImport): Promise<SavedImported>;
}

export interface SavedStoreParts {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** An id that nobody else has. */
  readonly makeId: () => string;
}

const MOST_LISTED = 5_000;

export function createSavedStore({ clock, makeId }: SavedStoreParts): SavedStore {
  const now = (): string => new Date(clock()).toISOString();
  const write = createWriter();

  return {
    find,
    list,
    add: (place, input) => {
      const items = [{ id: makeId(), saved: toStored(input) }];
      return named(
        place,
        input.name,
        write(place, '', async (tx) => held((await tx.run(SAVED.add, { items, now: now() })).rows[0], input.name)),
      );
    },
    change: (place, id, version, input) => {
      const params = { id, version: int(version), saved: toStored(input), now: now() };
      return named(
        place,
        input.name,
        write(place, id, async (tx) => toSaved((await tx.run(SAVED.change, params)).rows[0]) ?? explainMiss(tx, id)),
      );
    },
    remove: (place, id) =>
      write(place, id, async (tx) => {
        await tx.run(SAVED.lock, { id });
        if ((await tx.run(SAVED.remove, { id })).rows.length === 0) throw noSuch(id);
        return { id };
      }),
    importAll: async (place, file) => {
      try {
        return await write(place, '', (tx) => runImport(tx, file, now(), makeId));
      } catch (error) {
        throw isTaken(error) ? importRaced() : error;
      }
    },
  };
}

const find: SavedStore['find'] = async (place, name) => {
  const { rows } = await place.gateway.read(SAVED.byKey, { nameKey: keyOfName(name) }, place);
  return toSaved(rows[0]);
};

const list: SavedStore['list'] = async (place) => {
  const { rows } = await place.gateway.read(SAVED.list, { limit: int(MOST_LISTED + 1) }, place);
  const saved = rows.slice(0, MOST_LISTED).flatMap((row) => toSaved(row) ?? []);
  return { saved, truncated: rows.length > MOST_LISTED, limit: MOST_LISTED };
};

/** A name that is taken is told with who has it. */
async function named<T>(place: SavedPlace, name: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isTaken(error) ? nameTaken(name, await find(place, name)) : error;
  }
}

/** Writes where writing is allowed; the constraints that keep names apart stand before the first write, once per connection. */
function createWriter() {
  const prepared = new WeakMap<Gateway, Promise<void>>();
  const prepare = async (gateway: Gateway): Promise<void> => {
    for (const statement of schemaOf('CorridorQuery')) await gateway.execute(statement);
  };
  return async <T>(place: SavedPlace, id: string, work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const { gateway, kind, writeForeign } = place;
    if (kind !== 'ours' && !writeForeign) throw readOnly();
    try {
      const ready = prepared.get(gateway) ?? prepare(gateway);
      prepared.set(gateway, ready);
      // A failure is not remembered: the next write prepares again.
      ready.catch(() => prepared.delete(gateway));
      await ready;
      return await gateway.write(work, place);
    } catch (error) {
      throw translateWrite(error, id);
    }
  };
}

const held = (row: Parameters<typeof toSaved>[0], name: string): SavedQuestion => {
  const saved = toSaved(row);
  if (saved === null) throw new Error(`“${name}” was written and cannot be read back`);
  return saved;
};

async function explainMiss(tx: Transaction, id: string): Promise<never> {
  const now = toSaved((await tx.run(SAVED.one, { id })).rows[0]);
  throw now === null ? noSuch(id) : changedMeanwhile(now);
}

async function runImport(tx: Transaction, file: SavedImport, now: string, makeId: () => string): Promise<SavedImported> {
  const { rows } = await tx.run(SAVED.names);
  const taken = new Map(rows.map(({ nameKey, id }) => [String(nameKey), String(id)]));
  const plan = planImport(file, taken, makeId);
  const stored = (items: readonly Planned[]) => items.map(({ id, saved }) => ({ id, saved: toStored(saved) }));
  await tx.run(SAVED.replace, { items: stored(plan.replace), now });
  await tx.run(SAVED.add, { items: stored(plan.add), now });
  return plan.answer;
}
