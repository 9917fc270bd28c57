import { createHash } from 'node:crypto';
import { SCHEMA_VERSION, schemaStatements } from '../../../cypher/schema/statements.ts';
import { type Gateway, int } from '../../db/index.ts';
import type { Report } from '../progress.ts';

const STATEMENTS_HASH = createHash('sha256').update(schemaStatements().join('\n')).digest('hex').slice(0, 16);

/** Makes the database Corridor's: constraints, indexes and the node that says so. Does nothing where they stand already. */
export async function ensureSchema(gateway: Gateway, report: Report): Promise<void> {
  const { rows } = await gateway.read('MATCH (s:CorridorSchema) RETURN s.version AS version, s.statements AS statements');
  if (rows[0]?.version === SCHEMA_VERSION && rows[0]?.statements === STATEMENTS_HASH) return;
  const statements = schemaStatements();
  for (const [index, statement] of statements.entries()) {
    report({ step: 'preparing the database', done: index, total: statements.length });
    await gateway.execute(statement);
  }
  await gateway.execute('CALL db.awaitIndexes(60)');
  await gateway.execute('MERGE (s:CorridorSchema) SET s.version = $version, s.statements = $statements', {
    version: int(SCHEMA_VERSION),
    statements: STATEMENTS_HASH,
  });
}
