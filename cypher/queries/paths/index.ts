import { LIMIT } from '../parameters.ts';
import type { QueryDefinition } from '../types.ts';

const FROM = { name: 'from', type: 'text', description: 'id of an entity', example: 'net_ndrangheta' } as const;
const TO = { name: 'to', type: 'text', description: 'id of an entity', example: 'net_pcc' } as const;
const OTHER_TOPIC = {
  name: 'otherTopic',
  type: 'boolean',
  description: 'whether other topics may be crossed',
  example: false,
} as const;

export const PATHS = [
  {
    id: 'paths-direct',
    file: 'paths/direct.cypher',
    question: 'Which links join these two directly?',
    parameters: [FROM, { ...TO, example: 'net_ndrangheta-clans-firearms' }, OTHER_TOPIC, LIMIT],
    slots: { ends: 'per-call' },
    shape: 'nodes, links',
    limit: 201,
  },
  {
    id: 'paths-shortest',
    file: 'paths/shortest.cypher',
    question: 'Which are the shortest routes between these two?',
    parameters: [
      FROM,
      TO,
      OTHER_TOPIC,
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
