import { describe, expect, test } from 'vitest';
import type { Notice } from '../contract/index.ts';
import { noticesOf } from './notices.ts';
import { readStatement } from './prefix.ts';
import { type KnownNames, withMeant } from './unknown.ts';

const KNOWN: KnownNames = {
  label: ['Agency', 'Bank Account', 'Network'],
  type: ['COLLABORATES_WITH', 'PART_OF'],
  property: ['name', 'note'],
};
const CODE = 'Neo.ClientNotification.Statement.';
const SORTS = {
  label: ['UnknownLabelWarning', 'label name'],
  type: ['UnknownRelationshipTypeWarning', 'relationship type'],
  property: ['UnknownPropertyKeyWarning', 'property name'],
} as const;

/** A remark as Neo4j 5.26 makes it of a name in the statement. */
const remark = (what: keyof typeof SORTS, name: string, offset: number) => ({
  code: `${CODE}${SORTS[what][0]}`,
  severity: 'WARNING',
  title: 'The provided name is not in the database.',
  description: `One of the names in your query is not available (the missing ${SORTS[what][1]} is: ${name})`,
  offset,
});

function noticed(query: string, ...names: [what: keyof typeof SORTS, name: string, written?: string][]): readonly Notice[] {
  const remarks = names.map(([what, name, written = name]) => remark(what, name, query.indexOf(written)));
  return noticesOf(remarks, readStatement(query), 0);
}

describe('what the database does not have', () => {
  test.each([
    ['MATCH (n:Netwrk) RETURN n', 'label', 'Netwrk', 'Netwrk', ['Network']],
    ['MATCH (n:`Bank Acount`) RETURN n', 'label', 'Bank Acount', '`Bank', ['Bank Account']],
    ['MATCH (n:`Netwrk (1)`) RETURN n', 'label', 'Netwrk (1)', '`Netwrk', []],
    ['MATCH ()-[:COLABORATES]->() RETURN 1', 'type', 'COLABORATES', 'COLABORATES', ['COLLABORATES_WITH']],
    ['MATCH (n) RETURN n.nmae', 'property', 'nmae', 'nmae', ['name']],
    ["MATCH (n) RETURN n['nmae']", 'property', 'nmae', "'nmae'", ['name']],
  ] as const)('%s', async (query, what, name, written, nearest) => {
    const [notice] = await withMeant(noticed(query, [what, name, written]), async () => KNOWN);
    expect(notice?.unknown).toEqual({ what, name, nearest });
    expect(notice?.words).toContain(`“${name}”`);
    expect(notice?.words).toContain(nearest.length === 0 ? 'Is it spelt as in the data?' : `Did you mean “${nearest[0]}”?`);
  });

  test('is told in words of later versions too, by the name in the text', () => {
    const query = 'MATCH (n:Netwrk) RETURN n';
    const later = { ...remark('label', '', 9), description: 'The label `Netwrk` does not exist in database `neo4j`.' };
    expect(noticesOf([later], readStatement(query), 0)[0]?.unknown?.name).toBe('Netwrk');
    expect(noticesOf([{ ...later, offset: null }], readStatement(query), 0)[0]?.unknown?.name).toBe('Netwrk');
  });

  test('is compared with names of its own sort', async () => {
    const [notice] = await withMeant(noticed('MATCH (n:nmae) RETURN n', ['label', 'nmae']), async () => KNOWN);
    expect(notice?.unknown?.nearest).toEqual([]);
  });
});

describe('the names of the database', () => {
  test('are asked for once, however many remarks there are', async () => {
    let asked = 0;
    const names = async () => {
      asked++;
      return KNOWN;
    };
    const query = 'MATCH (n:Netwrk)-[:COLABORATES]->(m) RETURN m.nmae';
    const notices = noticed(query, ['label', 'Netwrk'], ['type', 'COLABORATES'], ['property', 'nmae']);
    const told = await withMeant(notices, names);
    expect(told.map(({ unknown }) => unknown?.nearest)).toEqual([['Network'], ['COLLABORATES_WITH'], ['name']]);
    expect(asked).toBe(1);
  });

  test('are not asked for when Neo4j remarks something else, or nothing', async () => {
    const names = async () => {
      throw new Error('asked');
    };
    const other = { ...remark('label', 'x', 0), code: `${CODE}CartesianProduct` };
    const notices = noticesOf([other], readStatement('MATCH (a), (b) RETURN a, b'), 0);
    expect(await withMeant(notices, names)).toEqual(notices);
    expect(await withMeant([], names)).toEqual([]);
  });

  test('leave the answer as it is when they cannot be had', async () => {
    const notices = noticed('MATCH (n:Netwrk) RETURN n', ['label', 'Netwrk']);
    expect(await withMeant(notices, () => Promise.reject(new Error('gone')))).toEqual(notices);
    expect(await withMeant(notices, undefined)).toEqual(notices);
  });

  test('are compared with so many at most, which takes no time that others would miss', async () => {
    const many = [...'bcdfghij'].flatMap((one) => [...'bcdfghij'].map((other) => `n${one}m${other}`));
    const notices = noticed(
      `MATCH (n) RETURN ${many.map((name) => `n.${name}`).join(', ')}`,
      ...many.map((name) => ['property', name] as [keyof typeof SORTS, string]),
    );
    const told = await withMeant(notices, async () => KNOWN);
    expect(told.filter(({ unknown }) => unknown?.nearest.length === 1)).toHaveLength(20);
  });
});
