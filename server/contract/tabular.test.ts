import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import type { Cell, CellMap, NodeCell } from './cells.ts';
import { CSV_END, captionOf, cellPlain, cellText, csvLine, namingRank } from './tabular.ts';

const salt: NodeCell = {
  $: 'node',
  elementId: '4:x:1',
  labels: ['Entity', 'Network'],
  props: { id: 'net_salt', name: 'Salt Ring' },
};
const bare: NodeCell = { $: 'node', elementId: '4:x:2', labels: [], props: {} };
const rival = { $: 'relationship', elementId: '5:x:9', type: 'RIVAL_OF', source: '4:x:1', target: '4:x:2', props: {} } as const;

const CELLS: readonly (readonly [what: string, cell: Cell, text: string, plain: unknown, field: string])[] = [
  ['text', 'Đurić', 'Đurić', 'Đurić', 'Đurić'],
  ['null', null, '', null, ''],
  ['yes', true, 'true', true, 'true'],
  ['a number', 1.5, '1.5', 1.5, '1.5'],
  [
    'a big integer',
    { $: 'integer', value: '9223372036854775807' },
    '9223372036854775807',
    '9223372036854775807',
    '9223372036854775807',
  ],
  ['not a number', { $: 'float', value: 'NaN' }, 'NaN', 'NaN', 'NaN'],
  ['a date', { $: 'date', value: '2021-05-04' }, '2021-05-04', '2021-05-04', '2021-05-04'],
  ['a list', ['a, b', 2, null], '["a, b", 2, null]', ['a, b', 2, null], '"[""a, b"",2,null]"'],
  [
    'a map',
    { $: 'map', value: { n: { $: 'integer', value: '9007199254740993' }, $: 'x' } },
    '{n: 9007199254740993, $: "x"}',
    { n: '9007199254740993', $: 'x' },
    '"{""n"":""9007199254740993"",""$"":""x""}"',
  ],
  [
    'a point',
    { $: 'point', srid: 4326, x: 21.1, y: 42.6 },
    'WGS 84: latitude 42.6, longitude 21.1',
    { srid: 4326, x: 21.1, y: 42.6 },
    '"{""srid"":4326,""x"":21.1,""y"":42.6}"',
  ],
  [
    'a list of points',
    [{ $: 'point', srid: 7203, x: 1, y: 2 }, null],
    '[(Cartesian: x 1, y 2), null]',
    [{ srid: 7203, x: 1, y: 2 }, null],
    '"[{""srid"":7203,""x"":1,""y"":2},null]"',
  ],
  [
    'a node by its name',
    salt,
    '(:Entity:Network Salt Ring)',
    { elementId: '4:x:1', labels: ['Entity', 'Network'], properties: salt.props },
    '',
  ],
  ['a node without anything', bare, '()', { elementId: '4:x:2', labels: [], properties: {} }, ''],
  [
    'a path with the direction of its links',
    { $: 'path', nodes: [bare, salt], links: [rival] },
    '()<-[:RIVAL_OF]-(:Entity:Network Salt Ring)',
    expect.objectContaining({
      links: [{ elementId: '5:x:9', type: 'RIVAL_OF', source: '4:x:1', target: '4:x:2', properties: {} }],
    }),
    '',
  ],
];

describe('a cell', () => {
  it.each(CELLS)('%s has its text', (_what, cell, text) => expect(cellText(cell)).toBe(text));
  it.each(CELLS)('%s is plain JSON', (_what, cell, _text, plain) => expect(cellPlain(cell)).toEqual(plain));
  it.each(CELLS.filter(([, , , , field]) => field !== ''))('%s is one field of CSV', (_what, cell, _text, _plain, field) =>
    expect(csvLine([cell, 0])).toBe(`${field},0`),
  );
});

test('a reader of CSV gets back what was written, line breaks, quotes and blanks too', () => {
  const texts = ['plain', 'a,b', 'say "no"', 'two\nlines', 'two\r\nlines', ' padded ', '', '=1+1'];
  const file = [texts, [...texts].reverse()].map((row) => csvLine(row) + CSV_END).join('');
  expect(parse(file, { record_delimiter: CSV_END })).toEqual([texts, [...texts].reverse()]);
});

test('nothing and an empty text are told apart, and a line of nothing is a line', () => {
  expect(csvLine([null, '', null])).toBe(',"",');
  expect(csvLine([null])).toBe('""');
  expect(csvLine([''])).toBe('""');
});

test.each<[string, CellMap, string | null]>([
  ['its name before all others', { title: 'Dr', name: 'Ana' }, 'Ana'],
  ['what is called so in other letters', { note: 'x', Display_Name: 'Ana' }, 'Ana'],
  ['the better of two', { Email: 'a@b.example', TITLE: 'Report' }, 'Report'],
  ['what ends so', { 'company name': 'Salt Ltd', id: 'c1' }, 'Salt Ltd'],
  ['not an empty one', { name: '', title: 'Report' }, 'Report'],
  ['not a list', { name: ['Ana'], label: 5 }, '5'],
  ['else its id', { amount: 3, id: 'c1' }, 'c1'],
  ['nothing', { amount: 3 }, null],
])('a node is called by %s', (_rule, props, caption) => expect(captionOf(props)).toBe(caption));

test('properties that name are the same for a node and for a label', () => {
  expect(['Full Name', 'vessel_name', 'amount', '__proto__'].map(namingRank)).toEqual([5, 10, null, null]);
});
