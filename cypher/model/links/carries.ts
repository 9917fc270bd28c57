import type { LinkTypeDefinition } from '../types.ts';

export const carries: LinkTypeDefinition = {
  id: 'CARRIES',
  label: 'carries',
  reverse: 'is carried along',
  description: 'A route serves the movement of a commodity or a crime area.',
  family: 'route',
  tense: 'state',
  joins: [{ from: ['Route'], to: ['Commodity', 'CrimeArea'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
