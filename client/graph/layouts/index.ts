import { circular } from './circular.ts';
import { hierarchical } from './hierarchical.ts';
import { newcomers } from './newcomers.ts';
import { organic } from './organic.ts';
import type { Layout } from './types.ts';

/** Every layout by name. `newcomers` moves only what has no place yet; the others move all but fixed nodes. */
export const LAYOUTS = { organic, circular, hierarchical, newcomers } satisfies Record<string, Layout>;
export type AnyLayout = keyof typeof LAYOUTS;
