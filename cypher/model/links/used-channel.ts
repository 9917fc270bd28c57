import type { LinkTypeDefinition } from '../types.ts';

export const usedChannel: LinkTypeDefinition = {
  id: 'USED_CHANNEL',
  label: 'used the channel',
  reverse: 'was the channel of',
  description: 'An operation exchanged information through a channel of the authorities.',
  family: 'cooperation',
  tense: 'act',
  joins: [{ from: ['Operation', 'Event'], to: ['Platform'] }],
  symmetric: false,
  officialAct: true,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
