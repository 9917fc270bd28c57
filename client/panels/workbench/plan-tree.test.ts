import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../server/contract/cypher.ts';
import { bytesText, operatorWords, planLines, planTotals, rowsText } from './plan-tree.ts';

const operator = (name: string, dbHits: number | null, children: Plan[] = []): Plan => ({
  operator: name,
  details: '',
  identifiers: [],
  estimatedRows: 10,
  rows: null,
  dbHits,
  memory: dbHits === null ? null : dbHits * 8,
  children,
});

const JOIN = operator('ProduceResults@neo4j', 0, [
  operator('NodeHashJoin@neo4j', 5, [operator('NodeByLabelScan@neo4j', 40), operator('AllNodesScan@neo4j', 900)]),
]);

describe('plan tree', () => {
  it('goes from the answer down to what feeds it', () => {
    expect(planLines(JOIN).map(({ path, level, position, siblings }) => [path, level, position, siblings])).toEqual([
      ['0', 1, 1, 1],
      ['0.0', 2, 1, 1],
      ['0.0.0', 3, 1, 2],
      ['0.0.1', 3, 2, 2],
    ]);
  });

  it('hides what stands below a closed operator', () => {
    expect(planLines(JOIN, new Set(['0.0'])).map(({ path }) => path)).toEqual(['0', '0.0']);
  });

  it('adds up the hits and marks the operator with the most', () => {
    expect(planTotals(JOIN)).toEqual({ operators: 4, dbHits: 945, memory: 7200, most: 900, heaviest: '0.0.1' });
  });

  it('marks none where several have as many', () =>
    expect(planTotals(operator('Projection@neo4j', 7, [operator('AllNodesScan@neo4j', 7)])).heaviest).toBeNull());

  it('without PROFILE goes by the rows that are expected', () => {
    expect(planTotals(operator('Argument@neo4j', null))).toEqual({
      operators: 1,
      dbHits: null,
      memory: null,
      most: 10,
      heaviest: '0',
    });
  });

  it.each([
    ['NodeIndexSeek@neo4j', 'Node index seek'],
    ['VarLengthExpand(Pruning)@neo4j', 'Var length expand (pruning)'],
    ['Expand(All)', 'Expand (all)'],
  ])('%s reads %s', (name, words) => expect(operatorWords(name)).toBe(words));

  it('figures are short', () => {
    expect([rowsText(null), rowsText(0), rowsText(0.03), rowsText(2.25), rowsText(1234.6)]).toEqual([
      '',
      '0',
      '< 0.1',
      '2.3',
      '1,235',
    ]);
    expect([bytesText(312), bytesText(2048), bytesText(3 * 1024 ** 2)]).toEqual(['312 B', '2.0 kB', '3.0 MB']);
  });
});
