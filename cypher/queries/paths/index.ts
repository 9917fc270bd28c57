import { LIMIT } from '../parameters.ts';
import type { QueryDefinition } from '../types.ts';

const ENDS = [
  { name: 'from', type: 'text', description: 'id of an entity', example: 'net_ndrangheta' },
  { name: 'to', type: 'text', description: 'id of an entity', example: 'plt_sky_ecc' },
  { name: 'otherTopic', type: 'boolean', description: 'whether other topics may be crossed', example: false },
] as const;

export const PATHS = [
  {
    id: 'paths-direct',
    file: 'paths/direct.cypher',
    question: 'Which links join these two directly?',
    parameters: [...ENDS, LIMIT],
    slots: { ends: 'per-call' },
    shape: 'nodes, links',
    limit: 201,
  },
  {
    id: 'paths-shortest',
    file: 'paths/shortest.cypher',
    question: 'Which are the shortest routes between these two?',
    parameters: [
      ...ENDS,
      { name: 'actors', type: 'boolean', description: 'only actors in the middle', example: false },
      {
        name: 'groups',
        type: 'texts',
        optional: true,
        description: 'only these groups in the middle; null for any',
        example: null,
      },
      { name: 'endsOnly', type: 'boolean', description: 'no hops but those at the ends', example: false },
      { name: 'maxHops', type: 'integer', description: 'longest route, 2 to 10', example: 6 },
      LIMIT,
    ],
    slots: { ends: 'per-call', middle: 'per-call' },
    shape: 'nodes, links',
    limit: 201,
  },
] as const satisfies readonly QueryDefinition[];
