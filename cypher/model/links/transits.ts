import type { LinkTypeDefinition } from '../types.ts';

export const transits: LinkTypeDefinition = {
  id: 'TRANSITS',
  label: 'runs through',
  reverse: 'is on',
  description: 'A place on a route, shipment or the way of a commodity; the role says origin, entry, transit or destination.',
  family: 'route',
  tense: 'state',
  joins: [{ from: ['Route', 'Event', 'Operation', 'Commodity'], to: ['Place'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: true,
  roles: ['origin', 'entry', 'transit', 'exit', 'destination'],
};
