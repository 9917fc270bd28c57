import type { KindDefinition } from '../types.ts';

export const event: KindDefinition = {
  id: 'Event',
  label: 'event',
  plural: 'events',
  idPrefix: 'evt',
  description:
    'An arrest, search, action day, meeting, deployment, transaction, exchange, fraud attempt, verdict, shipment or attack with a date, place or sequel of its own.',
  countryCode: false,
  subtypes: [
    { id: 'arrest', label: 'arrest' },
    { id: 'search', label: 'search' },
    { id: 'action-day', label: 'action day' },
    { id: 'coordination-meeting', label: 'coordination meeting' },
    { id: 'coordination-centre', label: 'coordination centre' },
    { id: 'deployment', label: 'deployment' },
    { id: 'transaction', label: 'transaction' },
    { id: 'exchange', label: 'exchange' },
    { id: 'fraud', label: 'fraud' },
    { id: 'fraud-attempt', label: 'fraud attempt' },
    { id: 'complaint', label: 'complaint' },
    { id: 'verdict', label: 'verdict' },
    { id: 'shipment', label: 'shipment' },
    { id: 'attack', label: 'attack' },
    { id: 'shooting', label: 'shooting' },
    { id: 'death', label: 'death' },
    { id: 'publication', label: 'publication' },
    { id: 'policy-decision', label: 'policy decision' },
    { id: 'other', label: 'other' },
  ],
};
