import type { LinkTypeDefinition } from '../types.ts';

export const locatedIn: LinkTypeDefinition = {
  id: 'LOCATED_IN',
  label: 'is located in',
  reverse: 'is the location of',
  description: 'Where a thing is.',
  family: 'structure',
  tense: 'state',
  joins: [{ from: ['Agency', 'Organisation', 'Place', 'Person', 'Programme'], to: ['Place'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
