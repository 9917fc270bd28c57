import { ADMINISTRATION } from './administration.ts';
import type { Attack } from './attack.ts';
import { LOAD_CSV } from './load-csv.ts';
import { OTHERS } from './others.ts';
import { PREFIXES } from './prefixes.ts';
import { PROCEDURES } from './procedures.ts';
import { WRITES } from './writes.ts';

export type { Attack } from './attack.ts';

/** What must be refused, by where the harm lies. */
export const ATTACKS: readonly Attack[] = [...WRITES, ...LOAD_CSV, ...OTHERS, ...ADMINISTRATION, ...PROCEDURES, ...PREFIXES];
