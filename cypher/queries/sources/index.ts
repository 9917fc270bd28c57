import { LIMIT, OFFSET } from '../parameters.ts';
import type { QueryDefinition } from '../types.ts';

const SOURCE_ID = {
  name: 'id',
  type: 'text',
  description: 'key of a source: row id, @, data set',
  example: 'src-002-04@cooperation',
} as const;

export const SOURCES = [
  {
    id: 'sources',
    file: 'sources/sources.cypher',
    question: 'Which sources are there, and how many claims rest on each?',
    parameters: [LIMIT],
    shape: 'source, claims',
    limit: 5001,
  },
  {
    id: 'sources-introduced',
    file: 'sources/introduced.cypher',
    question: 'How many entities does each source introduce?',
    parameters: [],
    shape: 'key, entities',
    limit: 5001,
  },
  {
    id: 'source',
    file: 'sources/source.cypher',
    question: 'What is this source, and which sources are parts of it?',
    parameters: [SOURCE_ID, LIMIT],
    shape: 'source (the first is the whole)',
    limit: 2001,
  },
  {
    id: 'source-claims',
    file: 'sources/claims.cypher',
    question: 'Which claims rest on this source?',
    parameters: [SOURCE_ID, OFFSET, LIMIT],
    shape: 'key of a claim, total',
    limit: 5001,
  },
] as const satisfies readonly QueryDefinition[];
