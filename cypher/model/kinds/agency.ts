import type { KindDefinition } from '../types.ts';

export const agency: KindDefinition = {
  id: 'Agency',
  label: 'agency',
  plural: 'agencies',
  idPrefix: 'agy',
  description:
    'Police, customs, border guard, prosecution, court, ministry, EU agency, international organisation, unit, association, standing task force, analysis project or training body.',
  countryCode: true,
  subtypes: [
    { id: 'police', label: 'police' },
    { id: 'customs', label: 'customs' },
    { id: 'border', label: 'border guard' },
    { id: 'prosecution', label: 'prosecution' },
    { id: 'court', label: 'court' },
    { id: 'ministry', label: 'ministry' },
    { id: 'government', label: 'government body' },
    { id: 'financial-intelligence', label: 'financial intelligence unit' },
    { id: 'eu-agency', label: 'EU agency' },
    { id: 'international-organisation', label: 'international organisation' },
    { id: 'unit', label: 'unit' },
    { id: 'association', label: 'association' },
    { id: 'task-force', label: 'standing task force' },
    { id: 'analysis-project', label: 'analysis project' },
    { id: 'training-body', label: 'training body' },
    { id: 'liaison-office', label: 'liaison office' },
    { id: 'other', label: 'other authority' },
  ],
};
