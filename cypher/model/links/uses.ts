import type { LinkTypeDefinition } from '../types.ts';

export const uses: LinkTypeDefinition = {
  id: 'USES',
  label: 'uses',
  reverse: 'is used by',
  description: 'An offender group or person uses a platform or a route.',
  family: 'activity',
  tense: 'state',
  joins: [
    { from: ['Network', 'Person', 'Organisation'], to: ['Platform', 'Route'] },
    { from: ['Platform'], to: ['Platform'] },
  ],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
