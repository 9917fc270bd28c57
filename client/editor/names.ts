import type { SchemaAnswer } from '../../server/contract/schema.ts';
import type { DatabaseNames } from './types.ts';

const namesOf = (properties: readonly { readonly name: string }[]): string[] => properties.map(({ name }) => name);

/** What the editor needs of the schema. */
export const schemaNames = ({ labels, types, propertyKeys, functions, procedures }: SchemaAnswer): DatabaseNames => ({
  labels: labels.map(({ name, properties }) => ({ name, properties: namesOf(properties) })),
  types: types.map(({ name, from, to, properties }) => ({ name, from, to, properties: namesOf(properties) })),
  properties: propertyKeys,
  functions,
  procedures,
});
