import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import { closeEarly } from '../flow.ts';

// A row is decoded when all of it has come, and Neo4j makes rows of any size: `RETURN range(1, 1000000000)` is one row of some gigabytes, which
// would end this process before any limit on rows or bytes is asked. The driver tells nothing while a row is coming. So its socket is looked up,
// by names the driver does not promise (a test fails when they change), and what has come since the last row is counted.

const PATH = ['_readConnectionHolder', '_connectionPromise'];
const BELOW = ['_delegate', '_ch', '_conn'];

export interface Wire {
  /** So many bytes have come, ever. */
  bytes(): number;
  /** Cuts the connection, with an error, for the driver hears of no other end: what was coming is given back to the machine at once. */
  cut(): void;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const field = (value: unknown, name: string): unknown => (isObject(value) ? Reflect.get(value, name) : undefined);

/** The connection of a session that has begun to run something; null when the driver keeps it elsewhere. */
export async function wireOf(session: Session): Promise<Wire | null> {
  let found: unknown = session;
  for (const name of PATH) found = field(found, name);
  // No connection comes where the server hangs: nobody may wait for this promise any more, and an error that nobody hears ends the process.
  found = await Promise.race([found, wait(1_000, undefined, { ref: false })]).catch(() => undefined);
  for (let depth = 0; depth < 5 && isObject(found); depth++) {
    const name = BELOW.find((each) => field(found, each) !== undefined);
    if (name === undefined) break;
    found = field(found, name);
  }
  const destroy = field(found, 'destroy');
  if (typeof field(found, 'bytesRead') !== 'number' || typeof destroy !== 'function') return null;
  const socket = found;
  return { bytes: () => Number(field(socket, 'bytesRead')), cut: () => void destroy.call(socket, new Error('Cut by Corridor')) };
}

/** How long a server may take to say that it has stopped. */
const CLOSING_MS = 3_000;

/** Closes a session; where the server does not answer to that either, its connection is cut, so that none is lost to statements that hang. */
export async function closeOrCut(session: Session): Promise<void> {
  // Looked up first: a session that closes forgets its connection.
  const found = wireOf(session);
  const closed = closeEarly(session).then(
    () => true,
    () => true,
  );
  if (await Promise.race([closed, wait(CLOSING_MS, false, { ref: false })])) return;
  (await found)?.cut();
}
