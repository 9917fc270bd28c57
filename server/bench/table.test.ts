import { expect, it } from 'vitest';
import { atMost, benchTable, told, usage } from './table.ts';

it('a ratio above its limit is marked as failed, one at the limit passes', () => {
  expect(atMost('http', 'p50', 1.5, 1.5).passed).toBe(true);
  expect(atMost('http', 'p50', 1.51, 1.5).passed).toBe(false);
});

it('the table names part, measure, value and limit, and judges no number that is only told', () => {
  const table = benchTable([atMost('http', 'p50', 2, 1.5), told('start', 'warm', 1234.5, 'ms')]);
  expect(table).toContain('| http | p50 | 2.00 × | ≤ 1.5 ✗ |');
  expect(table).toContain('| start | warm | 1235 ms |  |');
});

it('the help names each part and the file of the results', () => {
  for (const name of ['loader', 'chart', '/out/bench.json'])
    expect(usage(['loader', 'chart'], '/out/bench.json')).toContain(name);
});
