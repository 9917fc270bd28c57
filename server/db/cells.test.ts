import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { DEEPEST_CELL, isCell } from '../contract/cells.ts';
import { toCellJson } from './cell-json.ts';
import { toCell } from './cells.ts';
import { NestedTooDeep } from './errors.ts';

test.each([
  ['a small integer', neo4j.int(7), 7],
  ['an integer beyond 2^53', neo4j.int('9007199254740993'), { $: 'integer', value: '9007199254740993' }],
  ['a bigint', 9007199254740993n, { $: 'integer', value: '9007199254740993' }],
  ['not a number', Number.NaN, { $: 'float', value: 'NaN' }],
  ['infinity', Number.NEGATIVE_INFINITY, { $: 'float', value: '-Infinity' }],
  ['nothing', undefined, null],
  ['a list', ['a', neo4j.int(1), null], ['a', 1, null]],
  ['bytes', new Int8Array([0, -1, 2]), { $: 'bytes', value: 'AP8C' }],
  ['a date', new neo4j.types.Date(2026, 11, 21), { $: 'date', value: '2026-11-21' }],
  ['nanoseconds', new neo4j.types.LocalTime(1, 2, 3, 4), { $: 'localtime', value: '01:02:03.000000004' }],
  [
    'a time zone',
    new neo4j.types.DateTime(2024, 5, 1, 10, 0, 0, 0, 7200, 'Europe/Rome'),
    { $: 'datetime', value: '2024-05-01T10:00:00+02:00[Europe/Rome]' },
  ],
  ['a duration', new neo4j.types.Duration(14, 3, 0, 0), { $: 'duration', value: 'P1Y2M3D' }],
  ['a point', new neo4j.types.Point(neo4j.int(4326), 20.5, 44), { $: 'point', srid: 4326, x: 20.5, y: 44 }],
  ['a point in space', new neo4j.types.Point(neo4j.int(9157), 1, 2, 3), { $: 'point', srid: 9157, x: 1, y: 2, z: 3 }],
  ['a map', { a: neo4j.int(1) }, { $: 'map', value: { a: 1 } }],
])('%s keeps its type', (_what, value, cell) => {
  expect(toCell(value)).toEqual(cell);
  expect(isCell(toCell(value))).toBe(true);
  expect(toCellJson(value)).toBe(JSON.stringify(cell));
});

test('nodes, relationships and paths carry their element ids', () => {
  const int = neo4j.int;
  const [a, b] = [0, 1].map((n) => new neo4j.types.Node(int(n), ['A'], { n: int(n) }, `4:x:${n}`));
  if (a === undefined || b === undefined) throw new Error('two nodes');
  const link = new neo4j.types.Relationship(int(0), int(1), int(0), 'R', {}, '5:x:0', '4:x:1', '4:x:0');
  const path = new neo4j.types.Path(a, b, [new neo4j.types.PathSegment(a, link, b)]);
  for (const value of [a, link, path, [a, { link }]]) expect(toCellJson(value)).toBe(JSON.stringify(toCell(value)));
  expect(toCell(path)).toEqual({
    $: 'path',
    nodes: [
      { $: 'node', elementId: '4:x:0', labels: ['A'], props: { n: 0 } },
      { $: 'node', elementId: '4:x:1', labels: ['A'], props: { n: 1 } },
    ],
    links: [{ $: 'relationship', elementId: '5:x:0', type: 'R', source: '4:x:1', target: '4:x:0', props: {} }],
  });
});

test.each(['plain', '', 'a "b"', 'back\\slash', 'new\nline', '\u0000', '\u0085\u2028', 'Đặng 😀', '\ud800 alone', '__proto__'])(
  'the text %j is written as JSON writes it',
  (text) => {
    expect(toCellJson(text)).toBe(JSON.stringify(text));
    expect(toCellJson({ [text]: [text, neo4j.int(-3), true, null] })).toBe(
      JSON.stringify({ $: 'map', value: { [text]: [text, -3, true, null] } }),
    );
  },
);

test.each([0, -0, 0.1, -2.5e-7, 1e21, 123456789012345680000, Number.MAX_VALUE, Number.MIN_VALUE])(
  'the float %d is exact',
  (value) => {
    expect(toCellJson(value)).toBe(JSON.stringify(toCell(value)));
  },
);

test('lists in each other are written as deep as they can be read', () => {
  const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], []);
  expect(() => toCellJson(nested(DEEPEST_CELL - 1))).not.toThrow();
  expect(() => toCellJson(nested(DEEPEST_CELL + 2))).toThrow(NestedTooDeep);
});
