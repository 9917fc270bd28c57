import { KIND, LIMIT } from '../parameters.ts';
import type { QueryDefinition } from '../types.ts';

export const SEARCH = [
  {
    id: 'search-by-key',
    file: 'search/by-key.cypher',
    question: 'Which entities have a name that is, or begins with, these letters?',
    parameters: [{ name: 'key', type: 'text', description: 'folded name', example: 'ndrangheta' }, KIND, LIMIT],
    shape: 'node',
    limit: 1000,
  },
  {
    id: 'search-by-text',
    file: 'search/by-text.cypher',
    question: 'Which entities have these words in a name, alias or abbreviation?',
    parameters: [
      { name: 'text', type: 'text', description: 'expression of the full-text index', example: 'gulf AND (clan OR clan*)' },
      KIND,
      LIMIT,
    ],
    shape: 'node, score',
    limit: 1000,
  },
  {
    id: 'search-by-kind',
    file: 'search/by-kind.cypher',
    question: 'Which entities of a kind are the best connected?',
    parameters: [{ ...KIND, example: 'Network' }, LIMIT],
    shape: 'node',
    limit: 1000,
  },
  {
    id: 'search-named',
    file: 'search/named.cypher',
    question: 'What are the entities of these ids called?',
    parameters: [{ name: 'ids', type: 'texts', description: 'ids of entities', example: ['net_ndrangheta'] }],
    shape: 'named {id, name, kind, nameBasis}',
    limit: 5000,
  },
] as const satisfies readonly QueryDefinition[];
