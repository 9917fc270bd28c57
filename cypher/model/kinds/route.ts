import type { KindDefinition } from '../types.ts';

export const route: KindDefinition = {
  id: 'Route',
  label: 'route',
  plural: 'routes',
  idPrefix: 'rte',
  description: 'A trafficking or migration route, or one of its branches.',
  countryCode: false,
  subtypes: [
    { id: 'route', label: 'route' },
    { id: 'branch', label: 'branch' },
  ],
};
