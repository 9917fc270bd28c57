import type { LinkTypeDefinition } from '../types.ts';

export const linkedTo: LinkTypeDefinition = {
  id: 'LINKED_TO',
  label: 'is linked to',
  reverse: 'is linked to',
  description: 'A link that the source states without saying of which kind; the note describes it.',
  family: 'question',
  tense: 'state',
  joins: [{ from: ['*'], to: ['*'] }],
  symmetric: true,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
