import type { QueryDefinition } from '../types.ts';
import { SCHEMA } from './schema.ts';
import { SEARCHES } from './search.ts';
import { THINGS } from './things.ts';

/** Questions to a database of any shape. Names of labels, types and properties come from what the database says of itself and fill the slots. */
export const FOREIGN = [...SCHEMA, ...THINGS, ...SEARCHES] as const satisfies readonly QueryDefinition[];
