import { once } from 'node:events';
import type { Response } from 'express';
import type { CypherEvent } from '../../analyst/index.ts';
import { NDJSON } from '../../contract/index.ts';
import { toProblem } from '../errors.ts';

const lineOf = (event: CypherEvent): string => {
  if (event.kind === 'head') return `${JSON.stringify({ head: event.head })}\n`;
  if (event.kind === 'end') return `${JSON.stringify({ end: event.end })}\n`;
  return `{"row":${event.rows.join('}\n{"row":')}}\n`;
};

/**
 * One line per event, sent as they come and no faster than they are read. What fails before the first line is an answer as any other; afterwards
 * it is a line of its own.
 */
export async function sendLines(
  response: Response,
  events: AsyncGenerator<CypherEvent, void, undefined>,
  signal: AbortSignal,
): Promise<void> {
  const first = await events.next();
  if (first.done === true) throw new Error('A run ended without its end.');
  // no-transform: a compressor would hold lines back until it has enough of them.
  response.status(200).set({ 'content-type': NDJSON, 'cache-control': 'no-store, no-transform' });
  try {
    await write(response, lineOf(first.value), signal);
    for await (const event of events) await write(response, lineOf(event), signal);
  } catch (error) {
    if (signal.aborted) return;
    const { code, message, hint, details } = toProblem(error);
    response.write(`${JSON.stringify({ error: { code, message, hint, details } })}\n`);
  }
  response.end();
}

async function write(response: Response, text: string, signal: AbortSignal): Promise<void> {
  if (!response.write(text)) await once(response, 'drain', { signal });
}
