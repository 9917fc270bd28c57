import type { LinkTypeDefinition } from '../types.ts';

export const consistedOf: LinkTypeDefinition = {
  id: 'CONSISTED_OF',
  label: 'consisted of',
  reverse: 'was the content of',
  description: 'What a seizure or shipment contained.',
  family: 'operation',
  tense: 'act',
  joins: [{ from: ['Seizure', 'Event'], to: ['Commodity'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
