import type { LinkTypeDefinition } from '../types.ts';

export const targeted: LinkTypeDefinition = {
  id: 'TARGETED',
  label: 'was directed against',
  reverse: 'was targeted by',
  description: 'What an operation was directed against.',
  family: 'operation',
  tense: 'act',
  joins: [
    {
      from: ['Operation', 'Event'],
      to: ['Network', 'Person', 'Platform', 'CrimeArea', 'Commodity', 'Place', 'Route', 'Organisation'],
    },
  ],
  symmetric: false,
  officialAct: true,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
