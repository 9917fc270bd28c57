import type { LinkTypeDefinition } from '../types.ts';

export const rivalOf: LinkTypeDefinition = {
  id: 'RIVAL_OF',
  label: 'is a rival of',
  reverse: 'is a rival of',
  description: 'Two offender groups or people are in conflict.',
  family: 'offender',
  tense: 'state',
  joins: [{ from: ['Network', 'Person', 'Organisation'], to: ['Network', 'Person', 'Organisation'] }],
  symmetric: true,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
