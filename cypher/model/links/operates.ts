import type { LinkTypeDefinition } from '../types.ts';

export const operates: LinkTypeDefinition = {
  id: 'OPERATES',
  label: 'operates',
  reverse: 'is operated by',
  description: 'Who runs a platform.',
  family: 'cooperation',
  tense: 'state',
  joins: [{ from: ['Agency', 'Organisation', 'Person', 'Network'], to: ['Platform'] }],
  symmetric: false,
  officialAct: true,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
