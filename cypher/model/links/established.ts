import type { LinkTypeDefinition } from '../types.ts';

export const established: LinkTypeDefinition = {
  id: 'ESTABLISHED',
  label: 'established',
  reverse: 'was established by',
  description: 'Who set up a body, instrument, channel or task force.',
  family: 'cooperation',
  tense: 'act',
  joins: [
    {
      from: ['Agency', 'Place', 'Organisation', 'Programme', 'Instrument'],
      to: ['Agency', 'Instrument', 'Programme', 'Platform', 'Operation', 'Organisation', 'Event'],
    },
  ],
  symmetric: false,
  officialAct: true,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
