import { expect, test } from 'vitest';
import { onDatabase } from '../testing/database.ts';

// The driver sends DISCARD behind RESET when it hears of more rows after it, which breaks the connection for whoever has it next: whether it
// does depends on when an answer is left, so it is left at many moments.

const MOMENTS = Array.from({ length: 40 }, (_, moment) => moment);
const MANY = 'UNWIND range(1, 60001) AS i RETURN i';

const gateway = onDatabase();

const call = (query: string) => ({
  id: 'flow',
  mode: 'run' as const,
  query,
  parameters: {},
  timeoutMs: 3_000,
  signal: new AbortController().signal,
});

async function countRows(query: string): Promise<number> {
  const stream = await gateway.analyst.rows(call(query));
  let count = 0;
  for (let rows = await stream.next(); rows !== null; rows = await stream.next()) count += rows.length;
  await stream.close();
  return count;
}

test('typed Cypher that is left early leaves its connection whole', async () => {
  for (const moment of MOMENTS) {
    const left = await gateway.analyst.rows(call(MANY));
    for (let read = 0; read < moment % 7; read++) await left.next();
    const closed = left.close();
    if (moment % 2 === 0) await closed;
    expect(await countRows('UNWIND range(1, 300) AS i RETURN i')).toBe(300);
  }
});
