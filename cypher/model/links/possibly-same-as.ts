import type { LinkTypeDefinition } from '../types.ts';

export const possiblySameAs: LinkTypeDefinition = {
  id: 'POSSIBLY_SAME_AS',
  label: 'is possibly the same as',
  reverse: 'is possibly the same as',
  description: 'A question, never a merge: the note gives what speaks for and against.',
  family: 'question',
  tense: 'state',
  joins: [{ from: ['*'], to: ['*'] }],
  symmetric: true,
  officialAct: false,
  impliesParticipation: false,
  roleInKey: false,
  roles: [],
};
