import { type Gateway, int } from '../../db/index.ts';
import { LeaseHeld } from '../errors.ts';
import { numberIn, wordsIn } from './cells.ts';

/** Who loads. `host` and `pid` tell whether a holder on this machine still lives. */
export interface Owner {
  readonly host: string;
  readonly pid: number;
  /** What a person typed: npm start, npm run load. */
  readonly what: string;
}

export interface LeaseOptions {
  readonly owner: Owner;
  /** Whether a process of this machine lives. */
  readonly isAlive: (pid: number) => boolean;
  readonly dataSet: string;
  readonly heartbeatMs?: number;
}

export interface Lease {
  /** Aborted when the lease was lost: somebody took over because no heartbeat arrived. */
  readonly signal: AbortSignal;
  release(): Promise<void>;
}

const STALE_MS = 30_000;
const HEARTBEAT_MS = 5_000;

// The write lock is taken before the holder is read: two that ask at once cannot both find it free.
const TAKE = `
  MERGE (l:CorridorLease {id: 'load'}) SET l.asked = timestamp()
  WITH l, l.owner AS holder, l.host AS host, l.pid AS pid, l.dataSet AS holding, timestamp() - l.heartbeat AS age
  WITH *, holder IS NULL OR age > $stale OR (host = $host AND pid IN $dead) AS free
  FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
    SET l.owner = $owner, l.host = $host, l.pid = $pid, l.dataSet = $dataSet, l.heartbeat = timestamp())
  RETURN free, holder, holding, age`;
const LOOK =
  "MATCH (l:CorridorLease {id: 'load'}) WHERE l.owner IS NOT NULL RETURN l.host AS host, l.pid AS pid, l.owner AS holder, l.dataSet AS holding, timestamp() - l.heartbeat AS age";
const BEAT = "MATCH (l:CorridorLease {id: 'load', owner: $owner}) SET l.heartbeat = timestamp() RETURN l.owner AS owner";
const RELEASE = "MATCH (l:CorridorLease {id: 'load', owner: $owner}) REMOVE l.owner, l.host, l.pid, l.dataSet, l.heartbeat";

const nameOf = ({ what, host, pid }: Owner): string => `${what} (process ${pid} on ${host})`;

/** Throws LeaseHeld where another load is alive; changes nothing. */
export async function lookAtLease(gateway: Gateway, options: Pick<LeaseOptions, 'owner' | 'isAlive'>): Promise<void> {
  const [row] = (await gateway.read(LOOK)).rows;
  if (row === undefined) return;
  const age = numberIn(row, 'age') ?? 0;
  const died = wordsIn(row, 'host') === options.owner.host && !options.isAlive(numberIn(row, 'pid') ?? 0);
  if (age > STALE_MS || died) return;
  throw new LeaseHeld(`${wordsIn(row, 'holder')} loads ${wordsIn(row, 'holding')}`, Math.round(age / 1_000));
}

/** Takes the lease in a transaction of its own and keeps it by heartbeats; throws LeaseHeld at once where another load is alive. */
export async function takeLease(gateway: Gateway, options: LeaseOptions): Promise<Lease> {
  const { owner, isAlive, dataSet } = options;
  const name = nameOf(owner);
  const [held] = (await gateway.read(LOOK)).rows;
  const pid = held === undefined ? null : numberIn(held, 'pid');
  const dead = pid === null || isAlive(pid) ? [] : [int(pid)];
  const params = { owner: name, host: owner.host, pid: int(owner.pid), dataSet, dead, stale: int(STALE_MS) };
  const [row] = (await gateway.transaction((tx) => tx.run(TAKE, params))).rows;
  if (row?.free !== true)
    throw new LeaseHeld(
      `${row === undefined ? 'somebody' : wordsIn(row, 'holder')} loads ${row === undefined ? '' : wordsIn(row, 'holding')}`,
      Math.round((row === undefined ? 0 : (numberIn(row, 'age') ?? 0)) / 1_000),
    );

  const lost = new AbortController();
  const beat = async (): Promise<void> => {
    const { rows } = await gateway.transaction((tx) => tx.run(BEAT, { owner: name }));
    if (rows.length === 0) lost.abort(new LeaseHeld('another load, which took over', 0));
  };
  // A heartbeat that fails is tried again by the next: the lease lasts six of them.
  const timer = setInterval(() => void beat().catch(() => undefined), options.heartbeatMs ?? HEARTBEAT_MS);
  return {
    signal: lost.signal,
    release: async () => {
      clearInterval(timer);
      await gateway.transaction((tx) => tx.run(RELEASE, { owner: name })).catch(() => undefined);
    },
  };
}
