import type { LinkTypeDefinition } from '../types.ts';

export const memberOf: LinkTypeDefinition = {
  id: 'MEMBER_OF',
  label: 'is a member of',
  reverse: 'has as member',
  description: 'A person belongs to a criminal network.',
  family: 'offender',
  tense: 'state',
  joins: [{ from: ['Person'], to: ['Network'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
