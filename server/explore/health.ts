import type { Health } from '../contract/index.ts';
import type { Ask, DatabaseState } from '../db/index.ts';
import { type Answer, whole } from './answer.ts';
import { toDataSet } from './overview.ts';
import { map } from './values.ts';

export interface Standing {
  /** Whether Corridor started this Neo4j. */
  readonly managed: boolean;
  /** `host:port/database` */
  readonly place: string;
  readonly writeForeign: boolean;
}

/** What the server stands on. */
export async function health(
  ask: Ask,
  state: DatabaseState,
  { managed, place, writeForeign }: Standing,
): Promise<Answer<Health>> {
  const rows = state.kind === 'ours' ? await ask('overview-data-sets') : [];
  const dataSets = rows.map((row) => toDataSet(map(row, 'dataSet') ?? {}));
  return whole({
    status: 'ready',
    database: state.kind,
    managed,
    place,
    saves: state.kind === 'ours' || writeForeign ? 'database' : 'browser',
    neo4j: state.neo4j,
    dataVersion: state.dataVersion,
    dataSets: dataSets.map(({ id, title, status, dataKind }) => ({ id, title, status, dataKind })),
  });
}
