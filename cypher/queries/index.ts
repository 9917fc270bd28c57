import { CLAIMS } from './claims/index.ts';
import { ENTITY } from './entity/index.ts';
import { GRAPH } from './graph/index.ts';
import { LINK } from './link/index.ts';
import { NEIGHBOURS } from './neighbours/index.ts';
import { OVERVIEW } from './overview/index.ts';
import { PATHS } from './paths/index.ts';
import { SEARCH } from './search/index.ts';
import { SOURCES } from './sources/index.ts';

export type { QueryDefinition, QueryParameter } from './types.ts';

/** Every question that Corridor asks of the graph. */
export const QUERIES = [
  ...SEARCH,
  ...ENTITY,
  ...CLAIMS,
  ...NEIGHBOURS,
  ...LINK,
  ...PATHS,
  ...GRAPH,
  ...OVERVIEW,
  ...SOURCES,
] as const;

export type QueryId = (typeof QUERIES)[number]['id'];
