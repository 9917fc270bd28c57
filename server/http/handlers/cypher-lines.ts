import { once } from 'node:events';
import type { Response } from 'express';
import type { Analyst, CypherEvent } from '../../analyst/index.ts';
import { NDJSON } from '../../contract/index.ts';
import { CorridorError } from '../../db/index.ts';
import { toProblem } from '../errors.ts';

/** So long may an answer wait to be read on: while it does, a transaction and one of few places are held. */
const UNREAD_MS = 30_000;
/**
 * So long while somebody waits for a place. An operating system takes from us, and tells that it did, a megabyte or two at once: in a shorter time
 * who reads slowly cannot be told from who does not read.
 */
const AWAITED_MS = 5_000;
const BEAT_MS = 100;
/** Characters that are written at once, and what is left of a line: of a large text nothing is known until all of it is read. */
const PIECE = 256 * 1024;

export interface Reading {
  /** Aborted when who asked goes away. */
  readonly signal: AbortSignal;
  readonly analyst: Pick<Analyst, 'awaited'>;
  readonly unreadMs?: number;
  readonly awaitedMs?: number;
}

const lineOf = (event: CypherEvent): string => {
  if (event.kind === 'head') return `${JSON.stringify({ head: event.head })}\n`;
  if (event.kind === 'end') return `${JSON.stringify({ end: event.end })}\n`;
  return `{"row":${event.rows.join('}\n{"row":')}}\n`;
};

/**
 * One line per event, sent as they come and no faster than they are read. What fails before the first line is an answer as any other; afterwards
 * it is a line of its own. Who stops reading for `unreadMs`, or for `awaitedMs` while somebody waits for a place, gets the rest as little as who
 * went away.
 */
export async function sendLines(
  response: Response,
  events: AsyncGenerator<CypherEvent, void, undefined>,
  reading: Reading,
): Promise<void> {
  const first = await events.next();
  if (first.done === true) throw new Error('A run ended without its end.');
  // no-transform: a compressor would hold lines back until it has enough of them.
  response.status(200).set({ 'content-type': NDJSON, 'cache-control': 'no-store, no-transform' });
  try {
    await write(response, lineOf(first.value), reading);
    for await (const event of events) await write(response, lineOf(event), reading);
  } catch (error) {
    if (reading.signal.aborted) return;
    const { code, message, hint, details } = toProblem(error);
    response.write(`${JSON.stringify({ error: { code, message, hint, details } })}\n`);
  }
  response.end();
}

/** Piece by piece, each when the one before has been taken. Pieces are whole lines: what breaks off between two can still be told. */
async function write(response: Response, text: string, reading: Reading): Promise<void> {
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = text.indexOf('\n', at + PIECE) + 1 || text.length;
    if (!response.write(text.slice(at, end))) await readOn(response, reading);
  }
}

/** Resolves when what was written has been taken. */
async function readOn(
  response: Response,
  { signal, analyst, unreadMs = UNREAD_MS, awaitedMs = AWAITED_MS }: Reading,
): Promise<void> {
  const late = new AbortController();
  let waited = 0;
  // Beats are counted, not the clock: while this process itself stands still, nobody can read.
  const beat = setInterval(() => {
    waited += BEAT_MS;
    if (waited >= unreadMs) late.abort(unread(unreadMs, ''));
    else if (waited >= awaitedMs && analyst.awaited()) late.abort(unread(awaitedMs, ', and others waited for its place'));
  }, BEAT_MS);
  try {
    await once(response, 'drain', { signal: AbortSignal.any([signal, late.signal]) });
  } catch (error) {
    throw late.signal.aborted ? late.signal.reason : error;
  } finally {
    clearInterval(beat);
  }
}

const unread = (ms: number, besides: string): CorridorError =>
  new CorridorError(
    'timeout',
    `The answer broke off: for ${ms / 1_000} s nobody read on${besides}.`,
    'Read it as it comes, or ask for less with a LIMIT.',
  );
