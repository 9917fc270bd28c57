import type { LinkTypeDefinition } from '../types.ts';

export const investedIn: LinkTypeDefinition = {
  id: 'INVESTED_IN',
  label: 'invested in',
  reverse: 'received investment from',
  description: 'Where proceeds were invested.',
  family: 'activity',
  tense: 'state',
  joins: [{ from: ['Network', 'Person', 'Organisation'], to: ['Place', 'Organisation', 'Commodity'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
