import type { LinkTypeDefinition } from '../types.ts';

export const succeeds: LinkTypeDefinition = {
  id: 'SUCCEEDS',
  label: 'succeeds',
  reverse: 'was succeeded by',
  description: 'A later edition or successor.',
  family: 'cooperation',
  tense: 'act',
  joins: [
    { from: ['Instrument'], to: ['Instrument'] },
    { from: ['Operation'], to: ['Operation'] },
    { from: ['Platform'], to: ['Platform'] },
    { from: ['Agency'], to: ['Agency'] },
    { from: ['Programme'], to: ['Programme'] },
  ],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
