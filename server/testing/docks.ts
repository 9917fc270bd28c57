import { beforeEach } from 'vitest';
import { type LoadOptions, loadDataSet } from '../load/load.ts';
import { dataSetFolder, type Written } from '../load/testing.ts';
import { emptyTestDatabase } from '../neo4j/testing.ts';
import { onDatabase } from './database.ts';

export const OWNER = { host: 'here', pid: 4711, what: 'a test' };

/** For the tests of one file: loads of the docks, or of a folder, into the real Neo4j, which holds no data before each test. */
export function onDocks() {
  const load = (files: Written | string = {}, options: Partial<LoadOptions> = {}) =>
    loadDataSet({
      gateway,
      folder: typeof files === 'string' ? files : dataSetFolder(files),
      owner: OWNER,
      isAlive: () => true,
      clock: () => Date.parse('2026-11-21T00:00:00Z'),
      ...options,
    });
  const gateway = onDatabase(async () => {
    await emptyTestDatabase();
    // The first load makes the constraints, which takes longer than all the others.
    await load();
  });
  const clear = () => gateway.execute('MATCH (n) DETACH DELETE n');
  const rows = async (query: string) => (await gateway.read(query)).rows;
  beforeEach(async () => {
    await clear();
  });
  return {
    gateway,
    load,
    clear,
    rows,
    one: async (query: string) => (await rows(query))[0],
    /** Everything that a data set put there, without what changes at every load. */
    state: async () => ({
      nodes: await rows(
        'MATCH (n) WHERE NOT n:CorridorLease AND NOT n:CorridorSchema AND NOT n:DataSet RETURN properties(n) AS p, labels(n) AS l ORDER BY coalesce(n.key, n.id)',
      ),
      links: await rows(
        'MATCH (a)-[r]->(b) RETURN coalesce(a.key, a.id) AS a, type(r) AS t, properties(r) AS p, coalesce(b.key, b.id) AS b ORDER BY a, t, b',
      ),
    }),
  };
}
