import type { LinkTypeDefinition } from '../types.ts';

export const participatedIn: LinkTypeDefinition = {
  id: 'PARTICIPATED_IN',
  label: 'took part in',
  reverse: 'had as participant',
  description: 'A party to an operation or event.',
  family: 'cooperation',
  tense: 'act',
  joins: [
    { from: ['Agency', 'Place', 'Programme', 'Organisation', 'Instrument', 'Person', 'Network'], to: ['Operation', 'Event'] },
  ],
  symmetric: false,
  officialAct: true,
  impliesParticipation: false,
  roleInKey: true,
  roles: ['participant', 'requesting', 'via-police', 'via-judiciary', 'party', 'victim', 'suspect', 'initiator', 'location'],
};
