// Questions that people save: nodes of their own, apart from the domain, reached by no relationship. A reload of data sets leaves them alone,
// and nothing that counts or draws entities sees them.

const WHOLE = `q {.id, .name, .question, .category, .text, .parameters, .createdAt, .updatedAt, .version} AS saved`;

/** What is written of a question: `saved` holds name, nameKey, question, category, text, parameters (JSON). */
const CREATE = 'CREATE (q:CorridorQuery {id: item.id, version: 1, createdAt: $now, updatedAt: $now}) SET q += item.saved';

/**
 * Takes the write lock before anything is compared: under read committed, two who read the same version would both change it otherwise.
 * The property does not exist; removing it leaves no trace.
 */
const LOCK = 'REMOVE q.lock';

export const SAVED = {
  list: `
    MATCH (q:CorridorQuery)
    RETURN ${WHOLE}
    ORDER BY q.nameKey LIMIT $limit`,

  one: `
    MATCH (q:CorridorQuery {id: $id})
    RETURN ${WHOLE}`,

  byKey: `
    MATCH (q:CorridorQuery {nameKey: $nameKey})
    RETURN ${WHOLE}`,

  names: `
    MATCH (q:CorridorQuery)
    RETURN q.id AS id, q.nameKey AS nameKey`,

  add: `
    UNWIND $items AS item
    ${CREATE}
    RETURN ${WHOLE}`,

  change: `
    MATCH (q:CorridorQuery {id: $id})
    ${LOCK}
    WITH q WHERE q.version = $version
    SET q += $saved, q.version = q.version + 1, q.updatedAt = $now
    RETURN ${WHOLE}`,

  replace: `
    UNWIND $items AS item
    MATCH (q:CorridorQuery {id: item.id})
    ${LOCK}
    SET q += item.saved, q.version = q.version + 1, q.updatedAt = $now
    RETURN q.id AS id`,

  remove: `
    MATCH (q:CorridorQuery {id: $id})
    ${LOCK}
    WITH q, q.id AS id
    DETACH DELETE q
    RETURN id`,
} as const;
