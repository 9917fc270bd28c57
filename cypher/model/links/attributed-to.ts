import type { LinkTypeDefinition } from '../types.ts';

export const attributedTo: LinkTypeDefinition = {
  id: 'ATTRIBUTED_TO',
  label: 'is attributed to',
  reverse: 'is credited with',
  description: 'A seizure or event is attributed to an actor.',
  family: 'activity',
  tense: 'act',
  joins: [{ from: ['Seizure', 'Event'], to: ['Network', 'Person'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
