import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../server/contract/cells.ts';
import { cellText } from '../../../server/contract/tabular.ts';
import { type Arrangement, AS_IT_CAME, arranging, finish, nextSort, textsOf } from './rows-arrange.ts';
import { conditionOf, fold, meets } from './rows-filter.ts';
import { columnKinds } from './rows-kinds.ts';
import { compareCells } from './rows-order.ts';
import type { Row } from './run.ts';
import { inSlices } from './slices.ts';

const integer = (value: string): Cell => ({ $: 'integer', value });
const date = (value: string): Cell => ({ $: 'date', value });
const datetime = (value: string): Cell => ({ $: 'datetime', value });
const duration = (value: string): Cell => ({ $: 'duration', value });

const arrange = (rows: readonly Row[], patch: Partial<Arrangement>) =>
  finish(arranging(rows, rows.length, rows[0]?.length ?? 0, { ...AS_IT_CAME, ...patch }, textsOf(rows)));
const sorted = (cells: readonly Cell[], descending = false): Cell[] => {
  const order = arrange(
    cells.map((cell) => [cell]),
    { sort: { column: 0, descending } },
  );
  return [...(order ?? [])].map((at) => cells[at] ?? null);
};

describe('sorting', () => {
  it.each<[string, readonly Cell[]]>([
    ['numbers by value', [-3, 2, 10, 10.5]],
    ['integers beyond 2^53 exactly, among smaller ones', [5, integer('9007199254740993'), integer('9007199254740994'), 1e300]],
    ['not-a-number after every other number', [1, { $: 'float', value: 'Infinity' }, { $: 'float', value: 'NaN' }]],
    ['text by letters, figures in it by value', ['Albania', 'sibenik 9', 'Šibenik 10', 'Zagreb']],
    [
      'dates by day, also before year 1 and beyond 9999',
      [date('-0044-03-15'), date('0999-01-01'), date('2021-02-28'), date('+12021-01-01')],
    ],
    [
      'points in time by instant, whatever their zone',
      [
        datetime('2020-01-01T01:00:00+02:00[Europe/Paris]'),
        datetime('2020-01-01T00:30:00Z'),
        datetime('2020-01-01T00:30:00.000000001Z'),
      ],
    ],
    ['days among points in time', [date('2020-01-01'), datetime('2020-01-01T00:00:01Z'), date('2020-01-02')]],
    ['durations by length', [duration('PT-5S'), duration('PT90M'), duration('P1D'), duration('P1M'), duration('P1Y2M')]],
    [
      'times by clock',
      [
        { $: 'localtime', value: '08:00:00' },
        { $: 'localtime', value: '08:00:00.5' },
        { $: 'localtime', value: '12:00:00' },
      ],
    ],
    ['several kinds by kind', [7, date('2020-01-01'), 'seven', true, ['a'], null]],
  ])('%s', (_, cells) => {
    expect(sorted([...cells].reverse())).toEqual(cells);
  });

  it('null comes last in both directions', () => {
    expect(sorted([null, 2, 1])).toEqual([1, 2, null]);
    expect(sorted([null, 1, 2], true)).toEqual([2, 1, null]);
  });

  it('equal rows keep their order, in both directions', () => {
    const rows: Row[] = [
      ['b', 1],
      ['a', 2],
      ['b', 3],
      ['a', 4],
    ];
    expect([...(arrange(rows, { sort: { column: 0, descending: false } }) ?? [])]).toEqual([1, 3, 0, 2]);
    expect([...(arrange(rows, { sort: { column: 0, descending: true } }) ?? [])]).toEqual([0, 2, 1, 3]);
  });

  it('a heading turns it: up, down, as it came', () => {
    expect(nextSort(null, 2)).toEqual({ column: 2, descending: false });
    expect(nextSort({ column: 2, descending: false }, 2)).toEqual({ column: 2, descending: true });
    expect(nextSort({ column: 2, descending: true }, 2)).toBeNull();
    expect(nextSort({ column: 2, descending: true }, 1)).toEqual({ column: 1, descending: false });
  });
});

describe('filters', () => {
  const rows: Row[] = [
    ['Šibenik', 5, date('2020-03-31')],
    ['Split', integer('9007199254740993'), date('2020-04-01')],
    ['Zagreb', null, null],
  ];
  it.each<[string, Partial<Arrangement>, number[] | null]>([
    ['nothing asked shows all as they came', {}, null],
    ['text without accents and case', { all: 'SIB' }, [0]],
    ['several words, each anywhere in the row', { all: 'split 2020' }, [1]],
    ['a column of its own', { columns: { 0: 'z' } }, [2]],
    ['columns together', { columns: { 0: 's', 1: '= 5' } }, [0]],
    ['numbers exactly', { columns: { 1: '> 9007199254740992' } }, [1]],
    ['a month', { columns: { 2: '= 2020-03' } }, [0]],
    ['what is not known', { columns: { 1: '= null' } }, [2]],
    ['an operator alone asks nothing yet', { columns: { 1: '>' } }, null],
  ])('%s', (_, patch, expected) => {
    const order = arrange(rows, patch);
    expect(order === null ? null : [...order]).toEqual(expected);
  });

  describe('null alone', () => {
    const cells: Row[] = [
      [null, null, null, null],
      [5, date('2020-03-31'), false, 'Nullius in verba'],
      [0, date('2020-04-01'), true, ''],
    ];
    it.each<[string, string, number, number[]]>([
      ['in numbers', 'null', 0, [0]],
      ['in dates', 'NULL ', 1, [0]],
      ['in booleans', 'null', 2, [0]],
      ['in text, beside texts that contain it', 'null', 3, [0, 1]],
      ['as a comparison in text', '= null', 3, [0]],
      ['not by a part of the word', 'nul', 0, []],
      ['not by a part of the word in text', 'nul', 3, [1]],
    ])('%s: %s', (_, typed, column, expected) => {
      expect([...(arrange(cells, { columns: { [column]: typed } }) ?? [])]).toEqual(expected);
    });
  });

  it.each<[Cell, Parameters<typeof meets>[1], string, boolean]>([
    [5, '>=', '5', true],
    [5, '<', '5.5', true],
    [5, '>', 'abc', false],
    [5, '!=', 'abc', true],
    [null, '!=', 'null', false],
    [null, '<', '3', false],
    ['Cyprus', '=', 'cyprus', true],
    ['2020-05', '>', '2020', false],
    ['2021-01', '>', '2020', true],
    [date('2020-05-01'), '>=', '2020-05', true],
    [true, '=', 'TRUE', true],
  ])('%j %s %s: %s', (cell, operator, operand, expected) => {
    expect(meets(cell, operator, operand)).toBe(expected);
  });

  it('conditions are read from what is typed', () => {
    expect(conditionOf('  ')).toBeNull();
    expect(conditionOf('<= 3')).toEqual({ kind: 'compare', operator: '<=', operand: '3' });
    expect(fold('Ġdañsk')).toBe('gdansk');
  });
});

describe('kinds of columns', () => {
  it('nulls beside others do not count; several kinds are mixed', () => {
    const rows: Row[] = [
      [null, 1, 'a', null],
      [date('2020-01-01'), integer('9007199254740993'), 1, null],
    ];
    expect(columnKinds(['a', 'b', 'c', 'd'], rows)).toEqual(['date', 'number', 'mixed', 'null']);
  });
});

describe('a hundred thousand rows', () => {
  const many: Row[] = Array.from({ length: 100_000 }, (_, at) => [
    at % 1000 === 0 ? null : (at * 7919) % 100_003,
    `Name ${(at * 31) % 977} Čačak`,
    integer(String(9007199254740993n + BigInt(at % 50))),
  ]);

  it.each([0, 1, 2])('are sorted and filtered, column %i', (column) => {
    const order = arrange(many, { sort: { column, descending: true }, all: 'cacak 97' });
    const shown = [...(order ?? [])];
    expect(shown.length).toBeGreaterThan(1000);
    expect(
      shown.every((row) =>
        (many[row] ?? [])
          .map((cell) => cellText(cell))
          .join(' ')
          .includes('97'),
      ),
    ).toBe(true);
    for (let at = 1; at < shown.length; at++) {
      const [a, b] = [many[shown[at - 1] ?? 0]?.[column] ?? null, many[shown[at] ?? 0]?.[column] ?? null];
      if (a !== null && b !== null && compareCells(a, b) < 0) expect.fail(`row ${at} is out of order`);
    }
  });

  it('leave the page its turns: no slice is longer than its few hundred rows', async () => {
    let clock = 0;
    let rests = 0;
    const breath = {
      // Each look at the clock is a millisecond: a slice ends after a handful of steps.
      now: () => clock++,
      rest: async () => {
        rests++;
      },
    };
    const steps = arranging(many, many.length, 3, { ...AS_IT_CAME, sort: { column: 0, descending: false } }, textsOf(many));
    const order = await inSlices(steps, breath, new AbortController().signal);
    expect(order).toHaveLength(100_000);
    expect(rests).toBeGreaterThan(500);
  });

  it('are left at once when a newer filter comes', async () => {
    const control = new AbortController();
    const steps = arranging(many, many.length, 3, { ...AS_IT_CAME, all: 'x' }, textsOf(many));
    const rest = async () => control.abort(new Error('newer'));
    let clock = 0;
    await expect(inSlices(steps, { now: () => clock++, rest }, control.signal)).rejects.toThrow('newer');
  });
});
