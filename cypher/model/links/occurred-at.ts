import type { LinkTypeDefinition } from '../types.ts';

export const occurredAt: LinkTypeDefinition = {
  id: 'OCCURRED_AT',
  label: 'took place in',
  reverse: 'was the place of',
  description: 'Where something happened.',
  family: 'operation',
  tense: 'act',
  joins: [{ from: ['Event', 'Operation', 'Seizure'], to: ['Place'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
