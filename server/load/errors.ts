import type { Problem } from './problem.ts';

/** A load that cannot go on. `hint` is the next step. Nothing of the data set was changed unless `partial`. */
export class LoadError extends Error {
  readonly hint: string | null;
  constructor(message: string, hint: string | null = null) {
    super(message);
    this.name = new.target.name;
    this.hint = hint;
  }
}

/** The data set has errors: `problems` are the first of them, `errors` counts all. */
export class InvalidDataSet extends LoadError {
  readonly problems: readonly Problem[];
  readonly errors: number;
  constructor(problems: readonly Problem[], errors: number) {
    super(
      `The data set has ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was written.`,
      'Correct them and load again.',
    );
    this.problems = problems;
    this.errors = errors;
  }
}

/** Somebody else is loading into this database. */
export class LeaseHeld extends LoadError {
  readonly holder: string;
  constructor(holder: string, secondsAgo: number) {
    super(
      `Another load is going on: ${holder}, last heard of ${secondsAgo} s ago.`,
      'Wait until it has ended. A load that died is taken over 30 s after it was last heard of.',
    );
    this.holder = holder;
  }
}
