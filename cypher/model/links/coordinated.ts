import type { LinkTypeDefinition } from '../types.ts';

export const coordinated: LinkTypeDefinition = {
  id: 'COORDINATED',
  label: 'coordinated',
  reverse: 'was coordinated by',
  description: 'The body that coordinated an operation.',
  family: 'cooperation',
  tense: 'act',
  joins: [
    { from: ['Agency', 'Place', 'Programme', 'Instrument'], to: ['Operation', 'Event'] },
    { from: ['Agency'], to: ['Agency'] },
  ],
  symmetric: false,
  officialAct: true,
  impliesParticipation: true,
  roleInKey: false,
  roles: [],
};
