import type { LinkTypeDefinition } from '../types.ts';

export const heads: LinkTypeDefinition = {
  id: 'HEADS',
  label: 'heads',
  reverse: 'is headed by',
  description: 'A person or a network leads a criminal network.',
  family: 'offender',
  tense: 'state',
  joins: [{ from: ['Person', 'Network'], to: ['Network'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
