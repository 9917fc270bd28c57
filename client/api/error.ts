/** What went wrong in words for a reader: `message` says what happened, `hint` what to do. `code` is the contract's, or one of ours below. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    message: string,
    readonly hint: string | null = null,
    readonly details: Readonly<Record<string, unknown>> | null = null,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** No server answered: it was stopped, or the network is gone. */
export const OFFLINE = 'offline';
/** The answer is not what the contract says: page and server are of different versions. */
export const BAD_ANSWER = 'bad-answer';

/** The server or its database is away for now; the same request may succeed later. */
export const isTemporary = (error: unknown): boolean =>
  error instanceof ApiError && [OFFLINE, 'starting', 'database-unavailable'].includes(error.code);

export const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError('internal', 0, error instanceof Error ? error.message : String(error));
