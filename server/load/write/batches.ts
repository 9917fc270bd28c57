import type { Params, Row, Transaction } from '../../db/index.ts';

/** Runs pieces of work: all in one transaction (small data sets), or each in its own (large ones). */
export type InTransaction = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** Rows of one statement. Large enough to be fast, small enough for a transaction of its own. */
export const BATCH = 5_000;

export function* chunks<T>(items: Iterable<T>, size: number): Generator<T[], void, undefined> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** Sends a list in batches; nothing is sent for an empty one. Returns all rows. */
export async function send(
  tx: Transaction,
  text: string,
  name: string,
  items: Iterable<unknown>,
  rest: Params = {},
  size = BATCH,
): Promise<Row[]> {
  const answers: Row[] = [];
  for (const chunk of chunks(items, size)) answers.push(...(await tx.run(text, { ...rest, [name]: chunk })).rows);
  return answers;
}
