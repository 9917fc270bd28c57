import { LINK_TYPES } from '../model/index.ts';

/** Raised when stored shapes change, so that an older database is told from a newer one. */
export const SCHEMA_VERSION = 1;

const UNIQUE: readonly (readonly [label: string, property: string])[] = [
  ['Entity', 'id'],
  ['Source', 'key'],
  ['Claim', 'key'],
  ['DataSet', 'id'],
  ['CorridorLease', 'id'],
  ['CorridorQuery', 'id'],
  ['CorridorQuery', 'nameKey'],
];

const INDEXED: readonly (readonly [label: string, property: string])[] = [
  ['Entity', 'nameKey'],
  ['Entity', 'kind'],
  ['Entity', 'group'],
  ['Entity', 'dataSet'],
  ['Source', 'dataSet'],
  ['Claim', 'dataSet'],
  ['Claim', 'linkId'],
  ['Claim', 'sourceKey'],
];

const FULL_TEXT_INDEX = 'entity_names';

const nameOf = (...parts: readonly string[]): string =>
  parts
    .join('_')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();

const unique = ([label, property]: readonly [string, string]): string =>
  `CREATE CONSTRAINT ${nameOf(label, property)} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;

/** Those of one label. */
export const schemaOf = (label: string): string[] => UNIQUE.filter(([owner]) => owner === label).map(unique);

/** Constraints and indexes, valid on Community; each may be run again at any time. */
export function schemaStatements(): string[] {
  return [
    ...UNIQUE.map(unique),
    ...LINK_TYPES.map(
      ({ id }) => `CREATE CONSTRAINT ${nameOf('link', id)} IF NOT EXISTS FOR ()-[r:${id}]-() REQUIRE r.id IS UNIQUE`,
    ),
    ...INDEXED.map(
      ([label, property]) => `CREATE INDEX ${nameOf(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
    `CREATE FULLTEXT INDEX ${FULL_TEXT_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameKeys]`,
  ];
}
