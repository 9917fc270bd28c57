import type { LinkTypeDefinition } from '../types.ts';

export const relativeOf: LinkTypeDefinition = {
  id: 'RELATIVE_OF',
  label: 'is a relative of',
  reverse: 'is a relative of',
  description: 'Two people are related by family.',
  family: 'offender',
  tense: 'state',
  joins: [{ from: ['Person'], to: ['Person'] }],
  symmetric: true,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
