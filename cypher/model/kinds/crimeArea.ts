import type { KindDefinition } from '../types.ts';

export const crimeArea: KindDefinition = {
  id: 'CrimeArea',
  label: 'crime area',
  plural: 'crime areas',
  idPrefix: 'cra',
  description: 'Drug trafficking, migrant smuggling, online fraud and so on.',
  countryCode: false,
  subtypes: [
    { id: 'trafficking', label: 'trafficking' },
    { id: 'smuggling', label: 'smuggling' },
    { id: 'fraud', label: 'fraud' },
    { id: 'cybercrime', label: 'cybercrime' },
    { id: 'violence', label: 'violence' },
    { id: 'money-laundering', label: 'money laundering' },
    { id: 'corruption', label: 'corruption' },
    { id: 'other', label: 'other' },
  ],
};
