import { ENTITY_ID, LIMIT } from '../parameters.ts';
import type { QueryDefinition } from '../types.ts';

export const ENTITY = [
  {
    id: 'entity',
    file: 'entity/entity.cypher',
    question: 'What is this entity, and which source introduced it?',
    parameters: [ENTITY_ID],
    shape: 'node, source',
    limit: 1,
  },
  {
    id: 'entity-attributes',
    file: 'entity/attributes.cypher',
    question: 'Which claims say something of this entity itself?',
    parameters: [ENTITY_ID, LIMIT],
    shape: 'key of a claim',
    limit: 2000,
  },
  {
    id: 'entity-denials',
    file: 'entity/denials.cypher',
    question: 'Which links of this entity are only denied?',
    parameters: [ENTITY_ID, LIMIT],
    shape: 'key of a claim',
    limit: 500,
  },
  {
    id: 'entity-support',
    file: 'entity/support.cypher',
    question: 'How many statements, documents and origins speak of this entity?',
    parameters: [
      ENTITY_ID,
      {
        name: 'coders',
        type: 'texts',
        description: 'row ids of the coders’ own sources',
        example: ['src-judgement', 'src-general'],
      },
    ],
    shape: 'statements, documents, origins',
    limit: 1,
  },
  {
    id: 'entity-structure',
    file: 'entity/structure.cypher',
    question: 'What is this entity a part of, and what are its parts?',
    parameters: [ENTITY_ID, LIMIT],
    shape: 'node, whole (true: node is the whole)',
    limit: 1000,
  },
  {
    id: 'entity-best',
    file: 'entity/best.cypher',
    question: 'Which are the best supported neighbours for each link type?',
    parameters: [ENTITY_ID],
    slots: { types: 'all-types' },
    shape: 'type, out, total, best [{id, name, kind, group, nameBasis}]',
    limit: 200,
  },
] as const satisfies readonly QueryDefinition[];
