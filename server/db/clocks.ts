import { QueryCancelled, QueryTimeout } from './errors.ts';

/** How much later than the server's clock ours strikes: a server whose parser is stuck never reports its own timeout. */
const GRACE_MS = 2_000;

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
  let strike: (error: Error) => void = () => undefined;
  const struck = new Promise<never>((_, reject) => {
    strike = reject;
  });
  const onAbort = () => strike(new QueryCancelled());
  const timer = setTimeout(() => strike(new QueryTimeout(timeoutMs)), timeoutMs + GRACE_MS);
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work(), struck]);
  } catch (error) {
    if (error instanceof QueryCancelled || error instanceof QueryTimeout) void stop().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}
