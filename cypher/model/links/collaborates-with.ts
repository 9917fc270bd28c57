import type { LinkTypeDefinition } from '../types.ts';

export const collaboratesWith: LinkTypeDefinition = {
  id: 'COLLABORATES_WITH',
  label: 'collaborates with',
  reverse: 'collaborates with',
  description: 'Two offender groups or people work together.',
  family: 'offender',
  tense: 'state',
  joins: [{ from: ['Network', 'Person', 'Organisation'], to: ['Network', 'Person', 'Organisation'] }],
  symmetric: true,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
