import type { CallOptions, ReadOptions, Rows } from './gateway.ts';

/** ours: holds `(:CorridorSchema)`; foreign: holds other data, which are never written to; empty: holds nothing. */
export type DatabaseKind = 'ours' | 'foreign' | 'empty';

export interface DatabaseState {
  readonly kind: DatabaseKind;
  /** Version of Neo4j, e.g. `5.26.30`. */
  readonly neo4j: string | null;
  readonly schemaVersion: string | null;
  /** Changes with every load that changed something. */
  readonly dataVersion: string | null;
}

const FRESH_MS = 1_000;

const QUESTION = `
  OPTIONAL MATCH (schema:CorridorSchema)
  WITH schema LIMIT 1
  RETURN schema.version AS version, schema.dataVersion AS dataVersion, schema IS NOT NULL AS ours,
         EXISTS { MATCH (n) } AS holds`;

type Read = (query: string, params?: Record<string, unknown>, options?: ReadOptions) => Promise<Rows>;

/** Asks the database what it is; answers of the last second are reused, and questions at the same time share one answer. */
export function createStateReader(read: Read, clock: () => number) {
  let last: { at: number; state: Promise<DatabaseState> } | null = null;

  const now = async (options: CallOptions = {}): Promise<DatabaseState> => {
    const { rows, agent } = await read(QUESTION, {}, options);
    const row = rows[0];
    const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
    return {
      kind: row?.ours === true ? 'ours' : row?.holds === true ? 'foreign' : 'empty',
      neo4j: agent?.replace(/^Neo4j\//, '') ?? null,
      schemaVersion: text(row?.version),
      dataVersion: text(row?.dataVersion),
    };
  };

  const recent = (): Promise<DatabaseState> => {
    if (last !== null && clock() - last.at < FRESH_MS) return last.state;
    const state = now();
    last = { at: clock(), state };
    // A failure is not remembered: the next call asks again.
    state.catch(() => {
      last = null;
    });
    return state;
  };

  return { now, recent };
}
