import { setTimeout } from 'node:timers/promises';
import { StartError } from './start-error.ts';

/** The part of a managed server that is watched. */
export interface Watched {
  isAlive(): boolean;
  /** Whether it answers the smallest question within some seconds. */
  answers(): Promise<boolean>;
  /** Ends a server that lives and does not answer, by force if need be. */
  end(): Promise<void>;
  restart(): Promise<void>;
}

export interface Rhythm {
  readonly lookEveryMs: number;
  readonly askEveryMs: number;
  /** So many questions in a row without an answer, and the server counts as dead. */
  readonly silences: number;
}

/** How long to wait before the n-th start in a row (from 0): 1, 2, 4 … 60 s. */
export function backoffMs(attempt: number): number {
  return Math.min(60_000, 1_000 * 2 ** attempt);
}

/** A statement can use up the memory so that a server lives on and answers nobody: a minute of silence is no long pause of its any more. */
const RHYTHM: Rhythm = { lookEveryMs: 500, askEveryMs: 10_000, silences: 6 };
/** A server that has lived so long is healthy: the next start after it begins with the shortest wait again. */
const HEALTHY_AFTER_MS = 60_000;

/**
 * Starts the server anew whenever it has ended without being asked to, or answers no more. Adopted servers are no children of ours and send no
 * event, so all are looked at. Returns what ends the watch; a start that is under way is awaited.
 */
export function supervise(
  server: Watched,
  report: (line: string) => void,
  onRestart: () => void = () => undefined,
  { lookEveryMs, askEveryMs, silences }: Rhythm = RHYTHM,
): () => Promise<void> {
  const ended = new AbortController();
  const pause = (ms: number) => setTimeout(ms, undefined, { signal: ended.signal }).catch(() => undefined);
  const watch = async (): Promise<void> => {
    let attempt = 0;
    let livesSince = Date.now();
    const listen = createListener(server, askEveryMs);
    while (!ended.signal.aborted) {
      if (server.isAlive() && listen.silent() < silences) {
        if (Date.now() - livesSince > HEALTHY_AFTER_MS) attempt = 0;
        await pause(lookEveryMs);
        continue;
      }
      if (server.isAlive()) {
        report('… Neo4j lives but does not answer; ending it');
        await server.end();
      }
      listen.forget();
      report(`… Neo4j has ended; starting it again in ${backoffMs(attempt) / 1_000} s`);
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

/** Asks now and then, one question at a time; how often in a row nothing came. */
function createListener(server: Watched, askEveryMs: number) {
  let silent = 0;
  let asking = false;
  let askedAt = Date.now();
  const ask = async (): Promise<void> => {
    asking = true;
    askedAt = Date.now();
    silent = (await server.answers().catch(() => false)) ? 0 : silent + 1;
    asking = false;
  };
  return {
    silent: (): number => {
      if (!asking && Date.now() - askedAt >= askEveryMs) void ask();
      return silent;
    },
    forget: (): void => {
      silent = 0;
      askedAt = Date.now();
    },
  };
}

function failure(error: unknown): string {
  if (error instanceof StartError) return `✗ ${error.message} ${error.hint}`;
  return `✗ ${error instanceof Error ? error.message : String(error)}`;
}
