import type { KindDefinition } from '../types.ts';

export const operation: KindDefinition = {
  id: 'Operation',
  label: 'operation',
  plural: 'operations',
  idPrefix: 'opn',
  description: 'An investigation, joint operation, joint action days, takedown, controlled delivery or operational task force.',
  countryCode: false,
  subtypes: [
    { id: 'investigation', label: 'investigation' },
    { id: 'joint-operation', label: 'joint operation' },
    { id: 'joint-action-days', label: 'joint action days' },
    { id: 'takedown', label: 'takedown' },
    { id: 'controlled-delivery', label: 'controlled delivery' },
    { id: 'operational-task-force', label: 'operational task force' },
    { id: 'police-operation', label: 'police operation' },
    { id: 'other', label: 'other' },
  ],
};
