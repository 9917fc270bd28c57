import type { LinkTypeDefinition } from '../types.ts';

export const cooperatesWith: LinkTypeDefinition = {
  id: 'COOPERATES_WITH',
  label: 'cooperates with',
  reverse: 'cooperates with',
  description: 'Two authorities or bodies work together.',
  family: 'cooperation',
  tense: 'state',
  joins: [
    {
      from: ['Agency', 'Place', 'Programme', 'Organisation', 'Instrument'],
      to: ['Agency', 'Place', 'Programme', 'Organisation', 'Instrument'],
    },
  ],
  symmetric: true,
  officialAct: true,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
