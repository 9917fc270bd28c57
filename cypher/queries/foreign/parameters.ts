import type { QueryParameter } from '../types.ts';

// Parameters of more than one question, and the slots that names of labels, types and properties fill with each call.

export const ELEMENT = '4:00000000-0000-0000-0000-000000000000:0';
export const ELEMENT_ID = {
  name: 'elementId',
  type: 'text',
  description: 'element id of a node or relationship',
  example: ELEMENT,
} as const satisfies QueryParameter;
export const ELEMENT_IDS = {
  name: 'elementIds',
  type: 'texts',
  description: 'element ids',
  example: [ELEMENT],
} as const satisfies QueryParameter;
export const MOST = {
  name: 'most',
  type: 'integer',
  description: 'most nodes looked at',
  example: 1000,
} as const satisfies QueryParameter;
export const DIRECTION = {
  name: 'direction',
  type: 'text',
  description: 'out, in or both',
  example: 'both',
} as const satisfies QueryParameter;
export const TEXT = {
  name: 'text',
  type: 'text',
  description: 'what is sought',
  example: 'ana',
} as const satisfies QueryParameter;
export const SPELLINGS = {
  name: 'spellings',
  type: 'texts',
  description: 'what is sought, in upper and lower case',
  example: ['ana', 'Ana'],
} as const satisfies QueryParameter;

export const LABEL = { label: 'per-call' } as const;
export const TYPE = { type: 'per-call' } as const;
export const TYPES = { types: 'per-call' } as const;
export const INDEXED = { label: 'per-call', property: 'per-call' } as const;
