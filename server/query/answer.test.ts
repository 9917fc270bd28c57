import { PassThrough } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import type { CypherEvent } from '../analyst/index.ts';
import type { Cell, CypherEnd, Plan } from '../contract/index.ts';
import { planLines, writeAnswer } from './answer.ts';
import { FORMATS, type FormatName } from './formats/index.ts';
import { createOutlets } from './outlets.ts';

const END: CypherEnd = { rows: 0, cut: null, plan: null, notices: [], waited: 0, checked: 0, first: 0, total: 0 };
const plan = (operator: string, rows: number | null, children: Plan[] = []): Plan => ({
  operator,
  details: 'n',
  identifiers: [],
  estimatedRows: 1200.4,
  rows,
  dbHits: rows,
  memory: null,
  children,
});

async function* events(
  mode: 'run' | 'explain' | 'profile',
  batches: Cell[][][],
  end: Partial<CypherEnd> = {},
): AsyncGenerator<CypherEvent> {
  yield { kind: 'head', head: { columns: ['name', 'big'], mode, limit: 10 } };
  for (const rows of batches) yield { kind: 'rows', rows: rows.map((row) => JSON.stringify(row)) };
  yield { kind: 'end', end: { ...END, rows: batches.flat().length, ...end } };
}

async function written(format: FormatName, source: AsyncIterable<CypherEvent>): Promise<{ text: string; said: string[] }> {
  const said: string[] = [];
  let text = '';
  const write = async (piece: string) => {
    text += piece;
  };
  await writeAnswer(source, FORMATS[format](), { write, say: (line) => said.push(line) });
  return { text, said };
}

const BIG: Cell = { $: 'integer', value: '9223372036854775807' };
const ROWS: Cell[][][] = [
  [['Đurić, "Ana"', BIG]],
  [
    [null, 2],
    ['two\nlines', [1, 'a']],
  ],
];

describe('an answer', () => {
  it('as CSV can be read back exactly', async () => {
    const { text, said } = await written('csv', events('run', ROWS));
    expect(parse(text, { record_delimiter: '\r\n' })).toEqual([
      ['name', 'big'],
      ['Đurić, "Ana"', '9223372036854775807'],
      ['', '2'],
      ['two\nlines', '[1,"a"]'],
    ]);
    expect(said).toEqual([]);
  });

  it.each(['json', 'ndjson'] as const)('as %s holds objects by column', async (format) => {
    const { text } = await written(format, events('run', ROWS));
    const rows =
      format === 'json'
        ? JSON.parse(text)
        : text
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line));
    expect(rows).toEqual([
      { name: 'Đurić, "Ana"', big: '9223372036854775807' },
      { name: null, big: 2 },
      { name: 'two\nlines', big: [1, 'a'] },
    ]);
  });

  it('as a table has its columns one below the other, and shortens only what is long', async () => {
    const { text, said } = await written(
      'table',
      events('run', [
        ...ROWS,
        [
          ['x'.repeat(61), 1],
          ['\u001b[31mred', 1],
        ],
      ]),
    );
    const lines = text.split('\n');
    expect(lines[0]).toBe(`name${' '.repeat(58)}big`);
    expect(lines[4]).toBe(`two lines${' '.repeat(53)}[1, "a"]`);
    expect(lines[5]).toBe(`${'x'.repeat(59)}…  1`);
    expect(text).not.toContain('\u001b');
    expect(said).toEqual([expect.stringContaining('1 long value')]);
  });

  it('lets no name of a column, no plan and no remark command the terminal', async () => {
    const said: string[] = [];
    const outlets = createOutlets(new PassThrough(), (line) => void said.push(line), new AbortController());
    outlets.say('\u001b]0;title\u0007 two\nlines\u009b2J');
    expect(said).toEqual([' ]0;title  two\nlines 2J']);
    const table = FORMATS.table();
    expect([table.open(['a\u001b[2J\nb']), table.rows([[1]]), table.close()].join('').split('\n')[0]).toBe('a [2J b');
    expect(planLines(plan('Projection \u001b[2J', null))[0]).toMatch(/^Projection {2}\[2J n/);
  });

  it.each([
    ['csv', 'name,big\r\n'],
    ['json', '[]\n'],
    ['ndjson', ''],
    ['table', 'name  big\n────  ───\n'],
  ] as const)('without rows is an empty %s', async (format, text) =>
    expect(await written(format, events('run', []))).toEqual({ text, said: [expect.stringMatching(/^No rows/)] }),
  );

  it('streams: a long table does not wait for its end', async () => {
    const writer = FORMATS.table();
    writer.open(['n']);
    const many = Array.from({ length: 200 }, (_, n) => [n]);
    expect(writer.rows(many).split('\n')).toHaveLength(203);
    expect(writer.rows([[7]])).toBe('7\n');
    expect(writer.close()).toBe('');
  });

  it('says what is cut, and what Neo4j remarks with its place', async () => {
    const notice = {
      code: '',
      severity: 'warning',
      title: '',
      words: 'Mind this.',
      description: '',
      position: { offset: 0, line: 2, column: 5 },
      unknown: null,
    } as const;
    const { said } = await written('csv', events('run', ROWS, { cut: 'rows', notices: [notice] }));
    expect(said).toEqual([expect.stringMatching(/^Cut after 3 rows: .*--limit/), 'Mind this. (line 2, column 5)']);
  });
});

test('EXPLAIN answers with the plan; PROFILE with rows, and the plan beside them', async () => {
  const tree = (rows: number | null) => plan('ProduceResults', rows, [plan('AllNodesScan', rows)]);
  const explained = await written('csv', events('explain', [], { plan: tree(null) }));
  expect(explained.text).toBe('ProduceResults n (about 1,200 rows expected)\n  AllNodesScan n (about 1,200 rows expected)\n');
  const profiled = await written('csv', events('profile', ROWS, { plan: tree(3) }));
  expect(profiled.text).toMatch(/^name,big\r\n/);
  expect(profiled.said[1]).toBe('  AllNodesScan n (about 1,200 rows expected, 3 rows, 3 hits)');
});

describe('whoever reads', () => {
  it('slowly is waited for', async () => {
    const stream = new PassThrough({ highWaterMark: 4 });
    const outlets = createOutlets(stream, () => undefined, new AbortController());
    let done = false;
    const writing = outlets.write('longer than the buffer').then(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    stream.resume();
    await writing;
    expect(done).toBe(true);
  });

  it('and goes away stops the statement', async () => {
    const stopping = new AbortController();
    const stream = new PassThrough({ highWaterMark: 4 });
    const outlets = createOutlets(stream, () => undefined, stopping);
    const writing = outlets.write('longer than the buffer');
    stream.destroy(new Error('EPIPE'));
    await expect(writing).rejects.toThrow();
    expect([stopping.signal.aborted, outlets.closed()]).toEqual([true, true]);
  });
});
