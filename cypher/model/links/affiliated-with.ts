import type { LinkTypeDefinition } from '../types.ts';

export const affiliatedWith: LinkTypeDefinition = {
  id: 'AFFILIATED_WITH',
  label: 'is affiliated with',
  reverse: 'has as affiliate',
  description: 'A person’s post or membership in an organisation or agency.',
  family: 'cooperation',
  tense: 'state',
  joins: [{ from: ['Person'], to: ['Organisation', 'Agency', 'Programme'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: true,
  roles: 'any',
};
