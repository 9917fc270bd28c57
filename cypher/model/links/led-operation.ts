import type { LinkTypeDefinition } from '../types.ts';

export const ledOperation: LinkTypeDefinition = {
  id: 'LED_OPERATION',
  label: 'led',
  reverse: 'was led by',
  description: 'The authority or country that led an operation.',
  family: 'cooperation',
  tense: 'act',
  joins: [{ from: ['Agency', 'Place', 'Programme', 'Organisation'], to: ['Operation', 'Event'] }],
  symmetric: false,
  officialAct: true,
  impliesParticipation: true,
  roleInKey: false,
  roles: [],
};
