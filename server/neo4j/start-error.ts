// Everything that can keep Corridor from starting, each with what to do next. Shown to people as "message" and "→ hint".

export type StartErrorCode =
  | 'java-missing'
  | 'java-too-old'
  | 'maven-missing'
  | 'artifacts-unreachable'
  | 'port-taken'
  | 'data-folder-in-use'
  | 'data-folder-not-writable'
  | 'wrong-password'
  | 'other-version'
  | 'not-enough-memory'
  | 'did-not-start'
  | 'did-not-answer'
  | 'client-build'
  | 'seed-refused'
  | 'test-database-not-empty'
  | 'aborted';

/** `code` for programs, `message` names the thing and what was expected, `hint` the next step. */
export class StartError extends Error {
  readonly code: StartErrorCode;
  readonly hint: string;

  constructor(code: StartErrorCode, message: string, hint: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'StartError';
    this.code = code;
    this.hint = hint;
  }
}
