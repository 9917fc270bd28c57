import type { LinkTypeDefinition } from '../types.ts';

export const exchangesWith: LinkTypeDefinition = {
  id: 'EXCHANGES_WITH',
  label: 'exchanges goods with',
  reverse: 'exchanges goods with',
  description: 'Two offender groups trade one good for another; claimed with the statement of its exchange event.',
  family: 'offender',
  tense: 'state',
  joins: [{ from: ['Network', 'Person', 'Organisation'], to: ['Network', 'Person', 'Organisation'] }],
  symmetric: true,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
