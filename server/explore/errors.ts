import { CorridorError } from '../db/index.ts';

/** No such thing in the database. */
export class NotFound extends CorridorError {
  constructor(what: string, id: string) {
    super('not-found', `There is no ${what} "${id}".`, 'It may have gone with a newer version of the data; search for its name.');
  }
}

/** The question cannot be meant so. */
export class BadQuestion extends CorridorError {
  constructor(message: string, hint: string | null = null) {
    super('bad-request', message, hint);
  }
}
