import type { LinkTypeDefinition } from '../types.ts';

export const hasAccessTo: LinkTypeDefinition = {
  id: 'HAS_ACCESS_TO',
  label: 'has access to',
  reverse: 'is accessible to',
  description: 'Who can use a channel or database.',
  family: 'cooperation',
  tense: 'state',
  joins: [{ from: ['Agency', 'Place'], to: ['Platform', 'Instrument'] }],
  symmetric: false,
  officialAct: true,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
