import { ENTITY_ID, LIMIT, OFFSET, PARTS, SYMMETRIC } from '../parameters.ts';
import type { QueryDefinition } from '../types.ts';

export const NEIGHBOURS = [
  {
    id: 'neighbours-page',
    file: 'neighbours/page.cypher',
    question: 'Who and what is this entity linked to, best supported first?',
    parameters: [
      ENTITY_ID,
      PARTS,
      { name: 'only', type: 'texts', optional: true, description: 'link types; null for all', example: null },
      { name: 'kinds', type: 'texts', optional: true, description: 'kinds or groups of neighbours; null for all', example: null },
      { name: 'direction', type: 'text', description: 'out, in or both', example: 'both' },
      SYMMETRIC,
      OFFSET,
      LIMIT,
    ],
    slots: { types: 'all-types' },
    shape: 'node, ties [{at, link}]',
    limit: 1001,
  },
  {
    id: 'neighbours-counts',
    file: 'neighbours/counts.cypher',
    question: 'How many neighbours of which sort does this entity have?',
    parameters: [ENTITY_ID, PARTS, SYMMETRIC],
    slots: { types: 'all-types' },
    shape: 'type, direction, group, kind, own, throughParts',
    limit: 2000,
  },
  {
    id: 'neighbours-parts',
    file: 'neighbours/parts.cypher',
    question: 'Which are the parts of this network?',
    parameters: [ENTITY_ID, LIMIT],
    shape: 'node, link',
    limit: 1000,
  },
] as const satisfies readonly QueryDefinition[];
