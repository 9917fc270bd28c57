import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../server/contract/cells.ts';
import { ENCODERS, type ExportFormat, encoding, fileName } from './exporting.ts';
import { finish } from './rows-arrange.ts';
import type { Row } from './run.ts';

const big: Cell = { $: 'integer', value: '9007199254740993' };
const rows: Row[] = [
  ['a, "b"', big],
  ['Šibenik', null],
];
const file = (format: ExportFormat, order: Iterable<number>) => finish(encoding(format, ['name', 'n'], rows, order)).join('');

describe('files', () => {
  it.each<[ExportFormat, string]>([
    ['csv', 'name,n\r\n"a, ""b""",9007199254740993\r\nŠibenik,\r\n'],
    ['csv-excel', '\ufeffname,n\r\n"a, ""b""",9007199254740993\r\nŠibenik,\r\n'],
    ['json', '[\n{"name":"a, \\"b\\"","n":"9007199254740993"},\n{"name":"Šibenik","n":null}\n]\n'],
    ['ndjson', '{"name":"a, \\"b\\"","n":"9007199254740993"}\n{"name":"Šibenik","n":null}\n'],
  ])('%s is exact', (format, text) => {
    expect(file(format, [0, 1])).toBe(text);
  });

  it('hold the rows shown, in their order', () => {
    expect(file('csv', [1])).toBe('name,n\r\nŠibenik,\r\n');
    expect(JSON.parse(file('json', [1, 0]))).toEqual([
      { name: 'Šibenik', n: null },
      { name: 'a, "b"', n: '9007199254740993' },
    ]);
    expect(JSON.parse(file('json', []))).toEqual([]);
  });

  it('of a hundred thousand rows are made in pieces and lose none', () => {
    const many: Row[] = Array.from({ length: 100_000 }, (_, at) => [`row ${at}`, at]);
    const steps = encoding('ndjson', ['name', 'n'], many, many.keys());
    let rests = 0;
    let last = steps.next();
    for (; !last.done; last = steps.next()) rests++;
    expect(rests).toBeGreaterThan(500);
    const lines = (last.value ?? []).join('').trimEnd().split('\n');
    expect([lines.length, lines[99_999]]).toEqual([100_000, '{"name":"row 99999","n":99999}']);
  });
});

describe('file names', () => {
  const base = { name: 'Networks: by name!', format: 'csv', at: '2026-11-21 14:05', rows: 12, of: null, cut: false } as const;
  it.each([
    [{}, 'networks-by-name_2026-11-21-1405_12-rows.csv'],
    [{ cut: true, rows: 1000 }, 'networks-by-name_2026-11-21-1405_first-1000-rows.csv'],
    [{ of: 1000, cut: true }, 'networks-by-name_2026-11-21-1405_filtered-12-of-first-1000-rows.csv'],
    [{ name: '…', format: 'csv-excel' }, 'results_2026-11-21-1405_12-rows.csv'],
    [{ name: 'Größe' }, 'größe_2026-11-21-1405_12-rows.csv'],
  ] as const)('%j', (patch, name) => {
    expect(fileName({ ...base, ...patch })).toBe(name);
  });

  it('every format has a label of its own', () => {
    const labels = Object.values(ENCODERS).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
