import type { LinkTypeDefinition } from '../types.ts';

export const supplies: LinkTypeDefinition = {
  id: 'SUPPLIES',
  label: 'supplies',
  reverse: 'is supplied by',
  description: 'One offender group or person provides another with goods or services.',
  family: 'offender',
  tense: 'state',
  joins: [{ from: ['Network', 'Person', 'Organisation'], to: ['Network', 'Person', 'Organisation'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
