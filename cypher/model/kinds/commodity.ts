import type { KindDefinition } from '../types.ts';

export const commodity: KindDefinition = {
  id: 'Commodity',
  label: 'commodity',
  plural: 'commodities',
  idPrefix: 'cmd',
  description: 'Cocaine, cannabis, precursors, firearms, cultural goods, cash; never people.',
  countryCode: false,
  subtypes: [
    { id: 'drug', label: 'drug' },
    { id: 'precursor', label: 'precursor' },
    { id: 'weapon', label: 'weapon' },
    { id: 'cultural-goods', label: 'cultural goods' },
    { id: 'money', label: 'money' },
    { id: 'document', label: 'documents' },
    { id: 'medicine', label: 'medicines' },
    { id: 'metal', label: 'precious metals' },
    { id: 'luxury-goods', label: 'luxury goods' },
    { id: 'electronic-device', label: 'electronic devices' },
    { id: 'vehicle', label: 'vehicles' },
    { id: 'other', label: 'other goods' },
  ],
};
