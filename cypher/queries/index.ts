import { CLAIMS } from './claims/index.ts';
import { ENTITY } from './entity/index.ts';
import { FOREIGN } from './foreign/index.ts';
import { GRAPH } from './graph/index.ts';
import { LINK } from './link/index.ts';
import { NEIGHBOURS } from './neighbours/index.ts';
import { OVERVIEW } from './overview/index.ts';
import { PATHS } from './paths/index.ts';
import { QUESTIONS } from './questions/index.ts';
import { SEARCH } from './search/index.ts';
import { SOURCES } from './sources/index.ts';

export { type LibraryEntry, QUESTION_GROUPS, type QueryDefinition, type QueryParameter, type QuestionGroup } from './types.ts';

/** Every question that Corridor asks of the graph, and those that it offers to people. */
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
  ...FOREIGN,
  ...QUESTIONS,
] as const;

export type QueryId = (typeof QUERIES)[number]['id'];
