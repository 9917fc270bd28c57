import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../server/contract/cypher.ts';
import { ApiError } from '../../api/error.ts';
import { failureTitle, partOf, placeWords } from './failing.ts';
import { markedIn } from './marked.ts';
import { elapsed } from './standing.ts';

const position = { offset: 8, line: 1, column: 9 };
const error = new ApiError('cypher-error', 400, 'Variable `foo` not defined', null, { position });
const text = 'RETURN foo';

describe('marks of the server in the text', () => {
  it('cover the word at the place, wherever the statement stands and whatever was put before it', () => {
    const plain = markedIn(
      { error: new ApiError('cypher-error', 400, 'x', null, { position: { ...position, offset: 7 } }), end: null, text, lead: 0 },
      20,
    );
    expect(plain).toEqual([{ from: 27, to: 30, severity: 'error', message: 'x' }]);
    const explained = markedIn(
      {
        error: new ApiError('cypher-error', 400, 'x', null, { position: { ...position, offset: 15 } }),
        end: null,
        text,
        lead: 8,
      },
      20 - 8,
    );
    expect(explained).toEqual(plain);
  });

  it('are none where the server names no place', () => {
    expect(markedIn({ error: new ApiError('timeout', 504, 'x'), end: null, text, lead: 0 }, 0)).toEqual([]);
  });

  it('are remarks too, after a run', () => {
    const notice = {
      code: 'c',
      severity: 'warning',
      title: 't',
      words: 'Two patterns',
      description: 'd',
      position: { offset: 0, line: 1, column: 1 },
      unknown: null,
    } as const;
    const end = {
      rows: 0,
      cut: null,
      plan: null,
      notices: [notice, { ...notice, position: null }],
      waited: 0,
      checked: 0,
      first: 0,
      total: 0,
    };
    expect(markedIn({ error: null, end, text, lead: 0 }, 0)).toEqual([
      { from: 0, to: 6, severity: 'warning', message: 'Two patterns' },
    ]);
  });
});

describe('a remark of an unknown name', () => {
  it('marks all of the name, in backticks too, and carries what was meant', () => {
    const asked = 'MATCH (n:`Bank Acount`) RETURN n';
    const notice: Notice = {
      code: 'c',
      severity: 'warning',
      title: 't',
      words: 'w',
      description: 'd',
      position: { offset: 9, line: 1, column: 10 },
      unknown: { what: 'label', name: 'Bank Acount', nearest: ['Bank Account'] },
    };
    const end = { rows: 0, cut: null, plan: null, notices: [notice], waited: 0, checked: 0, first: 0, total: 0 };
    const [mark] = markedIn({ error: null, end, text: asked, lead: 0 }, 0);
    expect(asked.slice(mark?.from, mark?.to)).toBe('`Bank Acount`');
    expect(mark?.unknown).toMatchObject({ name: 'Bank Acount', nearest: ['Bank Account'] });
  });
});

describe('why there is no answer', () => {
  it('names the place and the part where the server does', () => {
    expect(placeWords(error)).toBe('line 1, column 9');
    expect(placeWords({ details: { position: 'x' } })).toBeNull();
    expect(partOf({ details: { part: 'DELETE' } })).toBe('DELETE');
    expect(partOf({ details: null })).toBeNull();
  });

  it('has a title for what can happen, and one for the rest', () => {
    expect(failureTitle({ code: 'refused', details: null })).toBe('This statement is not run here');
    expect(failureTitle({ code: 'new-code', details: null })).toBe('This did not work');
  });
});

describe('time', () => {
  it.each([
    [12.4, '12 ms'],
    [2_440, '2.4 s'],
    [65_000, '1 min 05 s'],
  ])('%d ms reads %s', (ms, words) => expect(elapsed(ms)).toBe(words));
});
