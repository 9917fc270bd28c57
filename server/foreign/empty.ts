import { CorridorError } from '../db/index.ts';

/** Documents and their claims are what Corridor's own data sets have. */
export function noClaims(empty: boolean): never {
  throw empty
    ? new CorridorError(
        'not-found',
        'There are no sources: the database is empty.',
        'Load a data set: npm run load -- seeds/cooperation --into <database>',
      )
    : new CorridorError(
        'not-found',
        'There are no sources: this database records no claims.',
        'Its nodes and links show their own properties.',
      );
}
