import type { KindDefinition } from '../types.ts';

export const programme: KindDefinition = {
  id: 'Programme',
  label: 'programme',
  plural: 'programmes',
  idPrefix: 'prg',
  description: 'EMPACT, IPA/2017, WB PaCT, training and research programmes.',
  countryCode: false,
  subtypes: [
    { id: 'policy-cycle', label: 'policy cycle' },
    { id: 'assistance', label: 'assistance programme' },
    { id: 'training', label: 'training programme' },
    { id: 'research', label: 'research programme' },
    { id: 'other', label: 'other' },
  ],
};
