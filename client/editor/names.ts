import type { SchemaAnswer } from '../../server/contract/schema.ts';
import type { DatabaseNames } from './types.ts';

/** What the editor needs of the schema. */
export const schemaNames = ({ labels, types, propertyKeys, functions, procedures }: SchemaAnswer): DatabaseNames => ({
  labels: labels.map(({ name }) => name),
  types: types.map(({ name, from, to }) => ({ name, from, to })),
  properties: propertyKeys,
  functions,
  procedures,
});
