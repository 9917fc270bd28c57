import type { LinkTypeDefinition } from '../types.ts';

export const engagesIn: LinkTypeDefinition = {
  id: 'ENGAGES_IN',
  label: 'engages in',
  reverse: 'is engaged in by',
  description: 'An offender group or person commits offences of this area.',
  family: 'activity',
  tense: 'state',
  joins: [{ from: ['Network', 'Person', 'Organisation'], to: ['CrimeArea'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
