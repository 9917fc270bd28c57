import type { LinkTypeDefinition } from '../types.ts';

export const activeIn: LinkTypeDefinition = {
  id: 'ACTIVE_IN',
  label: 'is active in',
  reverse: 'is a place of activity of',
  description: 'Where an offender group or person is based, operates or sends to.',
  family: 'activity',
  tense: 'state',
  joins: [{ from: ['Network', 'Person', 'Organisation'], to: ['Place', 'Route'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: true,
  roles: ['base', 'operates', 'destination', 'origin'],
};
