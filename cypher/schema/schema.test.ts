import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LINK_TYPES } from '../model/index.ts';
import { schemaStatements } from './statements.ts';

const text = readFileSync(new URL('./schema.cypher', import.meta.url), 'utf8');
const statements = text
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('//'))
  .map((line) => line.replace(/;$/, ''));

it('schema.cypher holds the statements that follow from the model, in order', () =>
  expect(statements).toEqual(schemaStatements()));

it('every link type has a unique id', () => {
  for (const { id } of LINK_TYPES) expect(text).toContain(`FOR ()-[r:${id}]-() REQUIRE r.id IS UNIQUE`);
});

it('names of constraints and indexes are not used twice', () => {
  const names = statements.map((statement) => /(?:CONSTRAINT|INDEX) (\w+)/.exec(statement)?.[1]);
  expect(new Set(names).size).toBe(statements.length);
});
