import { CYPHER } from './handlers/cypher.ts';
import { EXPLORE } from './handlers/explore.ts';
import { SAVED } from './handlers/saved.ts';

/** Answers that write themselves and wait for no look at the database first. */
export const DIRECT = CYPHER;

export const HANDLERS = { ...EXPLORE, ...SAVED };
