import type { LinkTypeDefinition } from '../types.ts';

export const usedDataOf: LinkTypeDefinition = {
  id: 'USED_DATA_OF',
  label: 'used data of',
  reverse: 'provided data for',
  description: 'An operation used data taken from a platform.',
  family: 'cooperation',
  tense: 'act',
  joins: [{ from: ['Operation', 'Event', 'Agency'], to: ['Platform'] }],
  symmetric: false,
  officialAct: true,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
