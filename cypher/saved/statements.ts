// Questions that people save: nodes of their own, apart from the domain, reached by no relationship. A reload of data sets leaves them alone,
// and nothing that counts or draws entities sees them.

const WHOLE = `q {.id, .name, .question, .category, .text, .parameters, .createdAt, .updatedAt, .version} AS saved`;

/** What is written of a question: `saved` holds name, nameKey, question, category, text, parameters (JSON). */
const CREATE = 'CREATE (q:CorridorQuery {id: item.id, version: 1, createdAt: $now, updatedAt: $now}) SET q += item.saved';

/**
 * Takes the write lock before anything is compared: under read committed, two who read the same version would both change it otherwise.
 * Only a value that is really set locks; it goes with the change, or with the transaction where nothing is changed.
 */
const LOCK = 'SET q.lock = true';

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
    REMOVE q.lock
    RETURN ${WHOLE}`,

  replace: `
    UNWIND $items AS item
    MATCH (q:CorridorQuery {id: item.id})
    ${LOCK}
    SET q += item.saved, q.version = q.version + 1, q.updatedAt = $now
    REMOVE q.lock
    RETURN q.id AS id`,

  lock: `
    MATCH (q:CorridorQuery {id: $id})
    ${LOCK}`,

  /** After `lock`: a statement that waits for its lock itself goes on with what it found before, and reports the removal that another did. */
  remove: `
    MATCH (q:CorridorQuery {id: $id})
    WITH q, q.id AS id
    DETACH DELETE q
    RETURN id`,
} as const;
