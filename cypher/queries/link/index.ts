import { LIMIT } from '../parameters.ts';
import type { QueryDefinition } from '../types.ts';

const LINK_ID = {
  name: 'id',
  type: 'text',
  description: 'id of a link',
  example: 'f90287e4-14fd-5558-8539-9edbde3612d2',
} as const;

export const LINK = [
  {
    id: 'link',
    file: 'link/link.cypher',
    question: 'Which two entities does this link join?',
    parameters: [LINK_ID],
    slots: { types: 'all-types' },
    shape: 'link, source, target',
    limit: 1,
  },
  {
    id: 'link-claims',
    file: 'link/claims.cypher',
    question: 'Which claims affirm or deny this link?',
    parameters: [LINK_ID, LIMIT],
    shape: 'key of a claim',
    limit: 1001,
  },
] as const satisfies readonly QueryDefinition[];
