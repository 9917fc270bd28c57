import type { LinkTypeDefinition } from '../types.ts';

export const hosted: LinkTypeDefinition = {
  id: 'HOSTED',
  label: 'hosted',
  reverse: 'was hosted by',
  description: 'Who hosted a meeting, centre or office.',
  family: 'cooperation',
  tense: 'act',
  joins: [{ from: ['Agency', 'Place'], to: ['Event', 'Agency', 'Operation'] }],
  symmetric: false,
  officialAct: true,
  impliesParticipation: true,
  roleInKey: false,
  roles: [],
};
