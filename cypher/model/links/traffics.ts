import type { LinkTypeDefinition } from '../types.ts';

export const traffics: LinkTypeDefinition = {
  id: 'TRAFFICS',
  label: 'traffics',
  reverse: 'is trafficked by',
  description: 'An offender group or person moves or trades a commodity.',
  family: 'activity',
  tense: 'state',
  joins: [{ from: ['Network', 'Person', 'Organisation'], to: ['Commodity'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: 'any',
};
