import type { KindDefinition } from '../types.ts';

export const place: KindDefinition = {
  id: 'Place',
  label: 'place',
  plural: 'places',
  idPrefix: 'plc',
  description: 'A country, region, city, port or border crossing.',
  countryCode: true,
  subtypes: [
    { id: 'continent', label: 'continent' },
    { id: 'region', label: 'region' },
    { id: 'country', label: 'country' },
    { id: 'territory', label: 'territory' },
    { id: 'province', label: 'province or department' },
    { id: 'city', label: 'city' },
    { id: 'district', label: 'district' },
    { id: 'port', label: 'port' },
    { id: 'border', label: 'border section' },
    { id: 'sea', label: 'sea' },
  ],
};
