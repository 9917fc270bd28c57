import type { LinkTypeDefinition } from '../types.ts';

export const followedBy: LinkTypeDefinition = {
  id: 'FOLLOWED_BY',
  label: 'was followed by',
  reverse: 'followed',
  description: 'Order in time without a stated cause.',
  family: 'operation',
  tense: 'act',
  joins: [{ from: ['Operation', 'Event'], to: ['Operation', 'Event'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
