import type { LinkTypeDefinition } from '../types.ts';

export const fundedBy: LinkTypeDefinition = {
  id: 'FUNDED_BY',
  label: 'was funded by',
  reverse: 'funded',
  description: 'Who paid for it.',
  family: 'cooperation',
  tense: 'act',
  joins: [
    {
      from: ['Programme', 'Operation', 'Instrument', 'Organisation', 'Event', 'Agency'],
      to: ['Agency', 'Programme', 'Organisation'],
    },
  ],
  symmetric: false,
  officialAct: true,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
