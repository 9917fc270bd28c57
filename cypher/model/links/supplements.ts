import type { LinkTypeDefinition } from '../types.ts';

export const supplements: LinkTypeDefinition = {
  id: 'SUPPLEMENTS',
  label: 'supplements',
  reverse: 'is supplemented by',
  description: 'An instrument that adds to or is modelled on another.',
  family: 'cooperation',
  tense: 'state',
  joins: [{ from: ['Instrument'], to: ['Instrument'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
