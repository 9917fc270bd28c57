import type { Ask } from '../db/index.ts';
import { type Question, WrongQuestion } from './question.ts';

/**
 * Refuses ids of entities that are not there: the empty answer would read as if nothing were recorded of them. Throws WrongQuestion.
 * `values` are those of the question's parameters; only Corridor's own data have such entities.
 */
export async function checkEntities({ declared }: Question, values: Readonly<Record<string, unknown>>, ask: Ask): Promise<void> {
  const given = (declared ?? []).flatMap(({ name, type }) => {
    const id = values[name];
    return type === 'entity' && typeof id === 'string' ? [{ name, id }] : [];
  });
  if (given.length === 0) return;
  const rows = await ask('search-named', { ids: given.map(({ id }) => id) });
  const known = new Set(rows.map((row) => idOf(row.named)));
  const unknown = given.filter(({ id }) => !known.has(id));
  if (unknown.length === 0) return;
  throw new WrongQuestion([
    ...unknown.map(({ name, id }) => `The parameter ${name} is "${id}", and no entity has this id.`),
    `Ids of names: npm run query -- --cypher "MATCH (n:Entity) WHERE n.name CONTAINS '…' RETURN n.id, n.name"`,
  ]);
}

const idOf = (named: unknown): unknown => (typeof named === 'object' && named !== null && 'id' in named ? named.id : null);
