import { describe, expect, it } from 'vitest';
import { createLanguage } from '../../editor/language.ts';
import { chosenOf, verdictOf } from './verdict.ts';

// The first parse of a process builds the tables of the grammar: seconds, on a busy machine.
describe('what a file holds is read by the parser of the editor', { timeout: 60_000 }, () => {
  const { check } = createLanguage();
  const judge = (text: string) => verdictOf(text, check({ text }));

  it.each([
    'MATCH (n:Network) WHERE n.name = $name RETURN n',
    '// a comment\nMATCH (a)-->(b) RETURN count(*)',
    // Written for another database: what it does not have here is no mistake of the text.
    'MATCH (x:Elsewhere) RETURN apoc.text.join([x.name], ";")',
    'CALL apoc.meta.stats() YIELD labelCount RETURN labelCount',
    // Refused when it is run, yet Cypher.
    'CREATE (n:Draft)',
  ])('parses: %s', (text) => expect(judge(text)).toEqual({ kind: 'parses' }));

  it.each([
    ['MATCH (n:Network)\n  RETRUN n', 2, 3, 'Invalid input “RETRUN”'],
    ['MATCH (n:Network RETURN n', 1, 18, 'Invalid input “RETURN”: expected a parameter'],
    ['MATCH (n)\nRETURN n,', 2, 10, 'The text ends too early: expected an expression'],
    ["RETURN 'never closed", 1, 8, 'quotes'],
    ['ask who knows whom', 1, 1, 'Invalid input “ask”'],
    ["RETURN '🎈' +", 1, 14, 'ends too early'],
  ])('does not parse, and where: %s', (text, line, column, reason) =>
    expect(judge(text)).toEqual({ kind: 'broken', line, column, reason: expect.stringContaining(reason) }),
  );

  it('a list of all that Cypher has is not repeated', () => {
    const verdict = judge('RETRUN 1');
    expect(verdict.kind === 'broken' ? verdict.reason : '').toBe('Invalid input “RETRUN”');
  });
});

describe('verdicts', () => {
  it('the first error counts, wherever it stands in the list; warnings do not', () => {
    const warning = { from: 0, severity: 'warning', message: 'w' } as const;
    const error = (from: number) => ({ from, severity: 'error', message: `at ${from}` }) as const;
    expect(verdictOf('RETURN\n1', [warning])).toEqual({ kind: 'parses' });
    expect(verdictOf('RETURN\n1', [error(7), warning, error(3)])).toMatchObject({ line: 1, column: 4, reason: 'at 3' });
  });

  it('without an answer nothing is known', () => expect(verdictOf('((((', null)).toEqual({ kind: 'unread' }));

  it('all are kept but what does not parse, unless somebody decides', () => {
    const broken = { kind: 'broken', line: 1, column: 1, reason: '' } as const;
    const verdicts = [{ kind: 'parses' }, broken, { kind: 'unread' }, { kind: 'reading' }, broken] as const;
    expect([...chosenOf(verdicts, new Map())]).toEqual([0, 2, 3]);
    expect([
      ...chosenOf(
        verdicts,
        new Map([
          [0, false],
          [4, true],
        ]),
      ),
    ]).toEqual([2, 3, 4]);
  });
});
