import type { LinkTypeDefinition } from '../types.ts';

export const arrestedIn: LinkTypeDefinition = {
  id: 'ARRESTED_IN',
  label: 'was arrested in',
  reverse: 'brought the arrest of',
  description: 'A person was arrested in the course of an operation or event. An arrest is not a conviction.',
  family: 'operation',
  tense: 'act',
  joins: [{ from: ['Person'], to: ['Operation', 'Event'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
