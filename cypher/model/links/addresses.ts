import type { LinkTypeDefinition } from '../types.ts';

export const addresses: LinkTypeDefinition = {
  id: 'ADDRESSES',
  label: 'addresses',
  reverse: 'is addressed by',
  description: 'The crime area that a body, instrument or programme works against.',
  family: 'cooperation',
  tense: 'state',
  joins: [{ from: ['Agency', 'Instrument', 'Programme', 'Platform', 'Organisation'], to: ['CrimeArea', 'Commodity', 'Route'] }],
  symmetric: false,
  officialAct: true,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
