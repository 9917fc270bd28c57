import type { LinkTypeDefinition } from '../types.ts';

export const conductedUnder: LinkTypeDefinition = {
  id: 'CONDUCTED_UNDER',
  label: 'was conducted under',
  reverse: 'framed',
  description: 'The instrument, programme or task force under which something was done.',
  family: 'cooperation',
  tense: 'act',
  joins: [
    { from: ['Operation', 'Event', 'Agency'], to: ['Instrument', 'Programme'] },
    { from: ['Operation', 'Event'], to: ['Operation'] },
    { from: ['Programme'], to: ['Instrument', 'Programme'] },
  ],
  symmetric: false,
  officialAct: true,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
