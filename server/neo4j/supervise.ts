import { setTimeout } from 'node:timers/promises';
import { StartError } from './start-error.ts';

/** The part of a managed server that is watched. */
export interface Watched {
  isAlive(): boolean;
  restart(): Promise<void>;
}

/** How long to wait before the n-th start in a row (from 0): 1, 2, 4 … 60 s. */
export function backoffMs(attempt: number): number {
  return Math.min(60_000, 1_000 * 2 ** attempt);
}

const LOOK_EVERY_MS = 500;
/** A server that has lived so long is healthy: the next start after it begins with the shortest wait again. */
const HEALTHY_AFTER_MS = 60_000;

/**
 * Starts the server anew whenever it has ended without being asked to. Adopted servers are no children of ours and send no event,
 * so all are looked at. Returns what ends the watch; a start that is under way is awaited.
 */
export function supervise(
  server: Watched,
  report: (line: string) => void,
  onRestart: () => void = () => undefined,
  lookEveryMs: number = LOOK_EVERY_MS,
): () => Promise<void> {
  const ended = new AbortController();
  const pause = (ms: number) => setTimeout(ms, undefined, { signal: ended.signal }).catch(() => undefined);
  const watch = async (): Promise<void> => {
    let attempt = 0;
    let livesSince = Date.now();
    while (!ended.signal.aborted) {
      if (server.isAlive()) {
        if (Date.now() - livesSince > HEALTHY_AFTER_MS) attempt = 0;
        await pause(lookEveryMs);
        continue;
      }
      report(`… Neo4j has ended unexpectedly; starting it again in ${backoffMs(attempt) / 1_000} s`);
      await pause(backoffMs(attempt));
      attempt += 1;
      if (ended.signal.aborted) return;
      await server.restart().then(
        () => {
          report('✓ Neo4j answers again');
          onRestart();
        },
        (error: unknown) => report(failure(error)),
      );
      livesSince = Date.now();
    }
  };
  const watching = watch();
  return async () => {
    ended.abort();
    await watching;
  };
}

function failure(error: unknown): string {
  if (error instanceof StartError) return `✗ ${error.message} ${error.hint}`;
  return `✗ ${error instanceof Error ? error.message : String(error)}`;
}
