import { expect, it } from 'vitest';
import { failedBeforeRows, failureTitle, saidOnce } from './failing.ts';

const error = { code: 'timeout', message: 'It took too long.' };

it('a statement that ran out of time before its first row is not said to have found nothing', () => {
  expect(failedBeforeRows({ error, rowCount: 0 })).toBe(true);
  expect(failedBeforeRows({ error, rowCount: 3 })).toBe(false);
  expect(failedBeforeRows({ error: null, rowCount: 0 })).toBe(false);
});

it('what goes wrong only while a statement runs is not said to be no Cypher', () => {
  const titled = (last: string) =>
    failureTitle({ code: 'cypher-error', details: { neo4jCode: `Neo.ClientError.Statement.${last}` } });
  expect(titled('ArithmeticError')).toBe('The statement broke off while it ran');
  const unreadable = { neo4jCode: 'Neo.ClientError.Statement.SyntaxError', unreadable: 'soon' };
  expect(failureTitle({ code: 'cypher-error', details: unreadable })).toBe('The statement broke off while it ran');
  expect(titled('SyntaxError')).toBe('Neo4j does not understand this statement');
  expect(failureTitle({ code: 'cypher-error', details: { missing: ['part'] } })).toBe('Neo4j does not understand this statement');
});

it('one wording at one place is said once', () => {
  const remark = (offset: number | null, words = 'Patterns share nothing.') => ({
    code: 'CartesianProduct',
    words,
    position: offset === null ? null : { offset },
  });
  const remarks = [remark(9), remark(0), remark(0), remark(null), remark(null, 'No index.')];
  expect(saidOnce(remarks).map(({ position, words }) => [position?.offset ?? null, words])).toEqual([
    [0, 'Patterns share nothing.'],
    [9, 'Patterns share nothing.'],
    [null, 'Patterns share nothing.'],
    [null, 'No index.'],
  ]);
});
