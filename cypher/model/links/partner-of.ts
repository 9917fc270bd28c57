import type { LinkTypeDefinition } from '../types.ts';

export const partnerOf: LinkTypeDefinition = {
  id: 'PARTNER_OF',
  label: 'is a partner of',
  reverse: 'is a partner of',
  description: 'Two authorities or bodies are formal partners or observers.',
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
