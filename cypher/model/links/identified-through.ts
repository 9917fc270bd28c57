import type { LinkTypeDefinition } from '../types.ts';

export const identifiedThrough: LinkTypeDefinition = {
  id: 'IDENTIFIED_THROUGH',
  label: 'was identified through',
  reverse: 'helped identify',
  description: 'Data of an offenders’ platform led authorities to this actor.',
  family: 'activity',
  tense: 'act',
  joins: [{ from: ['Network', 'Person', 'Seizure'], to: ['Platform'] }],
  symmetric: false,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
