import type { KindDefinition } from '../types.ts';

export const organisation: KindDefinition = {
  id: 'Organisation',
  label: 'organisation',
  plural: 'organisations',
  idPrefix: 'org',
  description: 'A company, NGO, university, research network, medium or bank.',
  countryCode: true,
  subtypes: [
    { id: 'company', label: 'company' },
    { id: 'ngo', label: 'non-governmental organisation' },
    { id: 'university', label: 'university or faculty' },
    { id: 'research-network', label: 'research network' },
    { id: 'research-project', label: 'research project' },
    { id: 'media', label: 'media' },
    { id: 'bank', label: 'bank' },
    { id: 'association', label: 'association' },
    { id: 'other', label: 'other' },
  ],
};
