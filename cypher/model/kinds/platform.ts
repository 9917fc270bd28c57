import type { KindDefinition } from '../types.ts';

export const platform: KindDefinition = {
  id: 'Platform',
  label: 'platform',
  plural: 'platforms',
  idPrefix: 'plt',
  description: 'A system that people communicate, exchange or pay through.',
  countryCode: false,
  subtypes: [
    { id: 'encrypted-comms', label: 'encrypted communication', family: 'offenders' },
    { id: 'app', label: 'messaging app', family: 'offenders' },
    { id: 'marketplace', label: 'marketplace', family: 'offenders' },
    { id: 'crime-service', label: 'crime service', family: 'offenders' },
    { id: 'value-transfer', label: 'informal value transfer', family: 'offenders' },
    { id: 'police-exchange', label: 'police information exchange', family: 'authorities' },
    { id: 'judicial-exchange', label: 'judicial exchange', family: 'authorities' },
    { id: 'database', label: 'database', family: 'authorities' },
    { id: 'cooperation-centre', label: 'cooperation centre', family: 'authorities' },
  ],
};
