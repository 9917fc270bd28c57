import type { QueryParameter } from './types.ts';

// Parameters that several queries share.
export const ENTITY_ID = {
  name: 'id',
  type: 'text',
  description: 'id of an entity',
  example: 'net_ndrangheta',
} as const satisfies QueryParameter;

export const KIND = {
  name: 'kind',
  type: 'text',
  optional: true,
  description: 'primary or secondary kind, or group; null for any',
  example: null,
} as const satisfies QueryParameter;

export const LIMIT = { name: 'limit', type: 'integer', description: 'most rows', example: 20 } as const satisfies QueryParameter;

export const OFFSET = {
  name: 'offset',
  type: 'integer',
  description: 'rows to leave out',
  example: 0,
} as const satisfies QueryParameter;

export const PARTS = {
  name: 'parts',
  type: 'boolean',
  description: 'whether neighbours of parts count',
  example: true,
} as const satisfies QueryParameter;

export const SYMMETRIC = {
  name: 'symmetric',
  type: 'texts',
  description: 'link types without a direction',
  example: ['COLLABORATES_WITH'],
} as const satisfies QueryParameter;
