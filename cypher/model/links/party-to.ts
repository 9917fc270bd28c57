import type { LinkTypeDefinition } from '../types.ts';

export const partyTo: LinkTypeDefinition = {
  id: 'PARTY_TO',
  label: 'is a party to',
  reverse: 'has as party',
  description: 'Membership, ratification or observer status.',
  family: 'cooperation',
  tense: 'state',
  joins: [{ from: ['Place', 'Agency'], to: ['Instrument', 'Agency', 'Programme', 'Platform'] }],
  symmetric: false,
  officialAct: true,
  impliesParticipation: false,
  roleInKey: true,
  roles: ['party', 'member', 'observer', 'ratified', 'framework'],
};
