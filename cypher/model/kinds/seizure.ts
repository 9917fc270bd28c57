import type { KindDefinition } from '../types.ts';

export const seizure: KindDefinition = {
  id: 'Seizure',
  label: 'seizure',
  plural: 'seizures',
  idPrefix: 'szr',
  description: 'Goods or money seized, frozen or blocked, confiscated or recovered.',
  countryCode: false,
  subtypes: [
    { id: 'seized', label: 'seized' },
    { id: 'frozen-or-blocked', label: 'frozen or blocked' },
    { id: 'confiscated', label: 'confiscated' },
    { id: 'recovered', label: 'recovered' },
    { id: 'not-stated', label: 'not stated' },
  ],
};
