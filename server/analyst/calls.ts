// Procedures that may be called, by their exact names. Of Neo4j's own only those that read the graph, its schema and its indexes: others tell what
// other people ask (db.stats.retrieve), clear caches, plan anew, wait, or administer. Names of procedures are case-sensitive.

export const HARMLESS_PROCEDURES: readonly string[] = [
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
];

/** Functions of Neo4j itself that ask addresses outside: refused though they count as built in. */
const OUTWARD = /^(genai|ai)\./;

export interface Calls {
  procedure(name: string): boolean;
  /** Built-in functions are allowed, whatever their names. */
  function(name: string): boolean;
  /** Whether the setting names it. */
  named(name: string): boolean;
}

/** What may be called: Neo4j's harmless ones and those of the setting. `foreign`: functions that are not Neo4j's own. */
export function callsOf(allowed: readonly string[], foreign: readonly string[]): Calls {
  const named = new Set(allowed.map((name) => name.toLowerCase()));
  const procedures = new Set([...HARMLESS_PROCEDURES, ...allowed]);
  const refused = new Set(foreign.map((name) => name.toLowerCase()).filter((name) => !named.has(name)));
  return {
    named: (name) => named.has(name.toLowerCase()),
    procedure: (name) => procedures.has(name),
    function: (name) => {
      const lower = name.toLowerCase();
      return !refused.has(lower) && (named.has(lower) || !OUTWARD.test(lower));
    },
  };
}
