import type { LinkTypeDefinition } from '../types.ts';

export const affects: LinkTypeDefinition = {
  id: 'AFFECTS',
  label: 'affects',
  reverse: 'is affected by',
  description: 'A crime area, event or actor harms or concerns a place, organisation or people.',
  family: 'activity',
  tense: 'state',
  joins: [
    {
      from: ['CrimeArea', 'Event', 'Commodity', 'Network', 'Platform', 'Operation', 'Instrument'],
      to: ['Place', 'Organisation', 'Agency', 'Person', 'CrimeArea'],
    },
  ],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
