import type { KindDefinition } from '../types.ts';

export const person: KindDefinition = {
  id: 'Person',
  label: 'person',
  plural: 'people',
  idPrefix: 'per',
  description: 'A named person, an unnamed one that a source singles out, or an unnamed group of people (headcount).',
  countryCode: false,
  subtypes: [],
};
