import type { LinkTypeDefinition } from '../types.ts';

export const seizedFrom: LinkTypeDefinition = {
  id: 'SEIZED_FROM',
  label: 'was seized from',
  reverse: 'lost',
  description: 'The actor from whom goods or money were taken.',
  family: 'operation',
  tense: 'act',
  joins: [{ from: ['Seizure'], to: ['Network', 'Person', 'Organisation'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
