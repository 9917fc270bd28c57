import { QueryCancelled, QueryTimeout } from './errors.ts';

/** How much later than the server's clock ours strikes: a server whose parser is stuck never reports its own timeout. */
const GRACE_MS = 2_000;

export interface Clock {
  /** Rejects with QueryTimeout when the time is over, with QueryCancelled when who asked goes away, or with what `strike` is given. */
  readonly struck: Promise<never>;
  strike(error: unknown): void;
  stop(): void;
}

/** Our own clock and the caller's signal, from now on. */
export function createClock(timeoutMs: number, signal: AbortSignal | undefined): Clock {
  let strike: (error: unknown) => void = () => undefined;
  const struck = new Promise<never>((_, reject) => {
    strike = reject;
  });
  struck.catch(() => undefined);
  const cancel = () => strike(new QueryCancelled());
  const timer = setTimeout(() => strike(new QueryTimeout(timeoutMs)), timeoutMs + GRACE_MS);
  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted) cancel();
  const stop = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  };
  return { struck, strike, stop };
}

/**
 * Runs `work` under our own clock and the caller's signal. The server has the same timeout as transaction timeout; this one only strikes when
 * the server does not. `stop` must end the work on the server (closing the session sends a reset). Throws QueryTimeout or QueryCancelled.
 */
export async function underClocks<T>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  stop: () => Promise<unknown>,
  work: () => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw new QueryCancelled();
  const clock = createClock(timeoutMs, signal);
  try {
    return await Promise.race([work(), clock.struck]);
  } catch (error) {
    if (error instanceof QueryCancelled || error instanceof QueryTimeout) void stop().catch(() => undefined);
    throw error;
  } finally {
    clock.stop();
  }
}
