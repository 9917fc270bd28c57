import type { Gateway } from '../db/index.ts';
import { emptyTestDatabase } from '../neo4j/testing.ts';
import { ODD } from './odd-data.ts';

/** How many links the hub ('Firm hub') of `makeOdd(gateway, hub)` has. */
export async function makeOdd(gateway: Gateway, hub = 0): Promise<void> {
  await emptyTestDatabase();
  for (const statement of ODD) await gateway.execute(statement);
  if (hub > 0) {
    await gateway.execute("CREATE (:Company {name: 'Firm hub'})");
    await gateway.execute(
      `MATCH (c:Company {name: 'Firm hub'}) UNWIND range(1, $hub) AS i
       CALL (c, i) { CREATE (c)-[:SENT]->(:Letter {code: 'L' + i}) } IN TRANSACTIONS OF 20000 ROWS`,
      { hub },
    );
  }
  await gateway.execute('CALL db.awaitIndexes(60)');
}

/** Numbers that any write would change. */
export async function countsOf(gateway: Gateway): Promise<unknown> {
  const { rows } = await gateway.read(
    `MATCH (n) WITH count(n) AS nodes, sum(size(keys(n))) AS properties, sum(size(labels(n))) AS labels
     MATCH ()-[r]->() RETURN nodes, properties, labels, count(r) AS links, sum(size(keys(r))) AS linkProperties`,
  );
  const { rows: schema } = await gateway.read('SHOW INDEXES YIELD name RETURN collect(name) AS names');
  return { ...rows[0], ...schema[0] };
}
