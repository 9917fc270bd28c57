import type { LinkTypeDefinition } from '../types.ts';

export const resultedIn: LinkTypeDefinition = {
  id: 'RESULTED_IN',
  label: 'resulted in',
  reverse: 'resulted from',
  description: 'An outcome that the source ascribes to the operation.',
  family: 'operation',
  tense: 'act',
  joins: [{ from: ['Operation', 'Event'], to: ['Event', 'Seizure', 'Operation'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
