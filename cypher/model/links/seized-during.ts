import type { LinkTypeDefinition } from '../types.ts';

export const seizedDuring: LinkTypeDefinition = {
  id: 'SEIZED_DURING',
  label: 'was seized during',
  reverse: 'brought the seizure',
  description: 'The operation in which goods or money were taken.',
  family: 'operation',
  tense: 'act',
  joins: [{ from: ['Seizure'], to: ['Operation', 'Event'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
