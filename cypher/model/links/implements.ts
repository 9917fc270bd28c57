import type { LinkTypeDefinition } from '../types.ts';

export const implementsProgramme: LinkTypeDefinition = {
  id: 'IMPLEMENTS',
  label: 'implements',
  reverse: 'is implemented by',
  description: 'Who carries out a programme or instrument.',
  family: 'cooperation',
  tense: 'state',
  joins: [{ from: ['Agency', 'Organisation', 'Place'], to: ['Programme', 'Instrument'] }],
  symmetric: false,
  officialAct: true,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
