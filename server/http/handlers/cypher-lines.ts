import { once } from 'node:events';
import type { Response } from 'express';
import type { CypherEvent } from '../../analyst/index.ts';
import { NDJSON } from '../../contract/index.ts';
import { CorridorError } from '../../db/index.ts';
import { toProblem } from '../errors.ts';

/** So long may an answer wait to be read on: while it does, a transaction and one of few places are held. */
const UNREAD_MS = 30_000;

const lineOf = (event: CypherEvent): string => {
  if (event.kind === 'head') return `${JSON.stringify({ head: event.head })}\n`;
  if (event.kind === 'end') return `${JSON.stringify({ end: event.end })}\n`;
  return `{"row":${event.rows.join('}\n{"row":')}}\n`;
};

/**
 * One line per event, sent as they come and no faster than they are read. What fails before the first line is an answer as any other; afterwards
 * it is a line of its own. Who stops reading for `unreadMs` gets the rest as little as who went away.
 */
export async function sendLines(
  response: Response,
  events: AsyncGenerator<CypherEvent, void, undefined>,
  signal: AbortSignal,
  unreadMs = UNREAD_MS,
): Promise<void> {
  const write = (text: string) => (response.write(text) ? null : readOn(response, signal, unreadMs));
  const first = await events.next();
  if (first.done === true) throw new Error('A run ended without its end.');
  // no-transform: a compressor would hold lines back until it has enough of them.
  response.status(200).set({ 'content-type': NDJSON, 'cache-control': 'no-store, no-transform' });
  try {
    await write(lineOf(first.value));
    for await (const event of events) await write(lineOf(event));
  } catch (error) {
    if (signal.aborted) return;
    const { code, message, hint, details } = toProblem(error);
    response.write(`${JSON.stringify({ error: { code, message, hint, details } })}\n`);
  }
  response.end();
}

/** Resolves when what was written has been taken. */
async function readOn(response: Response, signal: AbortSignal, unreadMs: number): Promise<void> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), unreadMs);
  try {
    await once(response, 'drain', { signal: AbortSignal.any([signal, late.signal]) });
  } catch (error) {
    throw late.signal.aborted ? unread(unreadMs) : error;
  } finally {
    clearTimeout(timer);
  }
}

const unread = (ms: number): CorridorError =>
  new CorridorError(
    'timeout',
    `The answer broke off: for ${ms / 1_000} s nobody read on.`,
    'Read it as it comes, or ask for less with a LIMIT.',
  );
