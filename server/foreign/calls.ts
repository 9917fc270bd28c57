import type { MayCall } from './introspect.ts';

/** Procedures of Neo4j's own that only read. */
const PROCEDURES = [
  'db.index.fulltext.listAvailableAnalyzers',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.vector.queryNodes',
  'db.index.vector.queryRelationships',
  'db.info',
  'db.labels',
  'db.ping',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
  'dbms.components',
];

/** What typed Cypher may call; `allowed`: names that the setting adds. */
export const mayCall = (allowed: readonly string[]): MayCall => ({
  function: (name, builtIn) => builtIn || allowed.includes(name),
  procedure: (name) => PROCEDURES.includes(name) || allowed.includes(name),
});
