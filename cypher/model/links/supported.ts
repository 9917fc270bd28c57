import type { LinkTypeDefinition } from '../types.ts';

export const supported: LinkTypeDefinition = {
  id: 'SUPPORTED',
  label: 'supported',
  reverse: 'was supported by',
  description: 'Support given to an operation or authority; the role says of which sort.',
  family: 'cooperation',
  tense: 'act',
  joins: [
    {
      from: ['Agency', 'Place', 'Programme', 'Organisation', 'Instrument'],
      to: ['Operation', 'Event', 'Agency', 'Instrument', 'Programme', 'Place'],
    },
  ],
  symmetric: false,
  officialAct: true,
  impliesParticipation: true,
  roleInKey: true,
  roles: 'any',
};
