import type { KindDefinition } from '../types.ts';

export const network: KindDefinition = {
  id: 'Network',
  label: 'criminal network',
  plural: 'criminal networks',
  idPrefix: 'net',
  description: 'A criminal network or group, named or described.',
  countryCode: false,
  subtypes: [
    { id: 'network', label: 'criminal network' },
    { id: 'group', label: 'criminal group' },
    { id: 'criminal-organisation', label: 'criminal organisation' },
    { id: 'mafia-type', label: 'mafia-type organisation' },
    { id: 'clan', label: 'clan or family' },
    { id: 'gang', label: 'gang' },
    { id: 'cell', label: 'cell' },
    { id: 'not-stated', label: 'not stated' },
  ],
};
