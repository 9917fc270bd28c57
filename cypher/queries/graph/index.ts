import { LIMIT } from '../parameters.ts';
import type { QueryDefinition } from '../types.ts';

const IDS = {
  name: 'ids',
  type: 'texts',
  description: 'ids of entities',
  example: ['net_ndrangheta', 'net_ndrangheta-clans-firearms', 'net_pcc'],
} as const;

export const GRAPH = [
  {
    id: 'graph-nodes',
    file: 'graph/nodes.cypher',
    question: 'What are the entities of these ids?',
    parameters: [IDS],
    shape: 'node',
    limit: 5000,
  },
  {
    id: 'graph-links',
    file: 'graph/links.cypher',
    question: 'How are these entities linked among themselves?',
    parameters: [IDS, LIMIT],
    slots: { types: 'all-types' },
    shape: 'link',
    limit: 50_001,
  },
] as const satisfies readonly QueryDefinition[];
