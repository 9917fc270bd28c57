import type { KindDefinition } from '../types.ts';

export const instrument: KindDefinition = {
  id: 'Instrument',
  label: 'instrument',
  plural: 'instruments',
  idPrefix: 'ins',
  description: 'A treaty, legal act, agreement, joint investigation team, European Investigation Order or working arrangement.',
  countryCode: true,
  subtypes: [
    { id: 'treaty', label: 'treaty' },
    { id: 'protocol', label: 'protocol' },
    { id: 'legal-act', label: 'legal act' },
    { id: 'agreement', label: 'agreement' },
    { id: 'jit', label: 'joint investigation team' },
    { id: 'eio', label: 'European Investigation Order' },
    { id: 'working-arrangement', label: 'working arrangement' },
    { id: 'sanction', label: 'sanction or embargo' },
    { id: 'list', label: 'official list' },
    { id: 'other', label: 'other' },
  ],
};
