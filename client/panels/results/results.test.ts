import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../server/contract/cells.ts';
import type { CypherEnd } from '../../../server/contract/cypher.ts';
import { MODEL } from '../../graph/testing/fixtures.ts';
import { IDLE, type RunState } from '../../state/workbench/run.ts';
import { kindWords, typeWords } from './chart-words.ts';
import { countText, cutText, nextLimits, timesText, timeText } from './says.ts';
import { columnOf, holds, move, only, rectangle, type Selected, START, sizeOf, tabbed, within } from './selection.ts';

const bounds = { rows: 100, columns: 4, page: 10 };
const at = (row: number, column: number): Selected => only({ row, column });
const press = (selected: Selected, key: string, shift = false, ctrl = false) => move(selected, { key, shift, ctrl }, bounds);

describe('moving in the table', () => {
  it.each<[string, Selected, [string, boolean?, boolean?], Selected | null]>([
    ['down', at(3, 1), ['ArrowDown'], at(4, 1)],
    ['not beyond the last', at(99, 3), ['ArrowDown'], at(99, 3)],
    ['up from the first row: to the headings, no further', at(0, 2), ['ArrowUp'], at(-1, 2)],
    ['stay in the headings', at(-1, 2), ['ArrowUp'], at(-1, 2)],
    ['a page', at(3, 1), ['PageDown'], at(13, 1)],
    ['a page up stops at the first row', at(3, 1), ['PageUp'], at(0, 1)],
    ['row begin', at(3, 2), ['Home'], at(3, 0)],
    ['row end', at(3, 2), ['End'], at(3, 3)],
    ['table end', at(3, 2), ['End', false, true], at(99, 3)],
    ['Shift spans', at(3, 1), ['ArrowRight', true], { anchor: { row: 3, column: 1 }, at: { row: 3, column: 2 } }],
    ['spans stay among the rows', at(0, 1), ['ArrowUp', true], at(0, 1)],
    ['Ctrl-A', at(3, 1), ['a', false, true], { anchor: { row: 0, column: 0 }, at: { row: 99, column: 3 } }],
    ['Shift-Space: the row', at(3, 1), [' ', true], { anchor: { row: 3, column: 0 }, at: { row: 3, column: 3 } }],
    ['other keys', at(3, 1), ['x'], null],
  ])('%s', (_, from, keys, expected) => {
    expect(press(from, ...keys)).toEqual(expected);
  });

  it('fewer rows after a filter: the selection fits in', () => {
    expect(within(at(50, 3), { rows: 5, columns: 2, page: 5 })).toEqual(at(4, 1));
    expect(within(at(50, 3), { rows: 0, columns: 0, page: 5 })).toEqual(at(-1, 0));
  });

  it('a rectangle holds what lies between', () => {
    const spanned = rectangle({ anchor: { row: 5, column: 2 }, at: { row: 3, column: 1 } });
    expect(spanned).toEqual({ top: 3, bottom: 5, left: 1, right: 2 });
    expect(sizeOf(spanned)).toBe(6);
    expect([holds(spanned, { row: 4, column: 2 }), holds(spanned, { row: 4, column: 3 })]).toEqual([true, false]);
    expect(sizeOf(rectangle(columnOf(1, bounds)))).toBe(100);
    expect(sizeOf(rectangle(START))).toBe(1);
  });
});

describe('the clipboard', () => {
  const rows: Cell[][] = [
    ['a\tb', 1, null],
    ['c', { $: 'integer', value: '9007199254740993' }, ['x']],
  ];
  it('has tabs between cells and exact values', () => {
    const spanned = { top: 0, bottom: 1, left: 0, right: 2 };
    expect(tabbed(spanned, (row) => rows[row] ?? [])).toBe('"a\tb"\t1\t\nc\t9007199254740993\t"[""x""]"');
    expect(tabbed({ ...spanned, right: 0, top: 1 }, (row) => rows[row] ?? [], ['h'])).toBe('h\nc');
  });
});

const END: CypherEnd = { rows: 1000, cut: 'rows', plan: null, notices: [], waited: 0.2, checked: 3, first: 12, total: 1240 };
const state = (rest: Partial<RunState>): RunState => ({
  ...IDLE,
  status: 'done',
  rowCount: 1000,
  asked: 1000,
  limit: 1000,
  end: END,
  ...rest,
});

describe('what is said of an answer', () => {
  it('more rows are offered where there may be more', () => {
    expect(cutText(state({}))).toEqual({
      text: 'The first 1,000 rows; there may be more.',
      more: [10_000, 100_000],
    });
    expect(cutText(state({ asked: 500_000, limit: 100_000, rowCount: 100_000 }))?.more).toEqual([]);
    expect(cutText(state({ asked: 100_000, limit: 100_000 }))?.text).toContain('export the whole answer');
    expect(nextLimits(50_000)).toEqual([100_000]);
    expect(nextLimits(100_000)).toEqual([]);
  });

  it('a whole answer needs no word', () => {
    expect(cutText(state({ end: { ...END, cut: null } }))).toBeNull();
    expect(cutText(state({ status: 'running', end: null }))).toBeNull();
  });

  it('stopped, too many bytes: each says how many rows are here', () => {
    expect(cutText(state({ status: 'stopped', end: null, rowCount: 1 }))?.text).toBe('Stopped after 1 row. There may be more.');
    expect(cutText(state({ status: 'stopped', end: null, rowCount: 0 }))).toBeNull();
    expect(cutText(state({ end: { ...END, cut: 'bytes' } }))?.text).toContain('The first 1,000 rows; there are more');
  });

  it('counts and times', () => {
    expect(countText(state({ columns: ['a', 'b'] }), null)).toBe('1,000 rows × 2 columns');
    expect(countText(state({}), 37)).toBe('37 of 1,000 rows');
    expect(timesText(state({}))).toBe('checked in 3 ms, first row after 12 ms, all after 1.24 s');
    expect([84.4, 12_345, 125_000].map(timeText)).toEqual(['84 ms', '12.3 s', '2 min 5 s']);
  });
});

describe('what the rows hold for the chart is named as the legend names it', () => {
  const kinds = [
    { id: 'CrimeArea', label: 'Crime area', plural: 'Crime areas', description: '', subtypes: [], caption: null, captions: [] },
  ];
  const ours = { ...MODEL, kinds };
  const foreign = { ...MODEL, evidence: false, kinds: [], linkTypes: [] };

  it.each([
    ['a type of the model by its words', ours, 'COLLABORATES_WITH', 'collaborates with'],
    ['what no chart of ours draws by its name', ours, 'SUBJECT', 'SUBJECT'],
    ['a type of another database in words', foreign, 'ACTED_IN', 'acted in'],
  ])('%s', (_, model, type, words) => expect(typeWords(model, type)).toBe(words));

  it('kinds by what they are called, labels of another database as they are', () =>
    expect([kindWords(ours, 'CrimeArea, Odd label'), kindWords(foreign, 'Movie')]).toEqual(['Crime area, Odd label', 'Movie']));
});
