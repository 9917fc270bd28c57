import { KIND_IDS, LINK_TYPES } from '../../../cypher/model/index.ts';
import { identifier } from '../../db/index.ts';

// All Cypher that writes data. Values are parameters; labels and types come from the model. Rows are new where CREATE stands: the lease keeps others away.

const KIND_LABELS = [...KIND_IDS, 'Actor'].map((label) => `:${identifier(label)}`).join('');
const LINKS = LINK_TYPES.map((type) => identifier(type.id)).join('|');

export const SOURCES = {
  upsert: 'UNWIND $rows AS row MERGE (s:Source {key: row.key}) SET s = row',
  remove: 'UNWIND $keys AS key MATCH (s:Source {key: key}) DETACH DELETE s',
  count: 'UNWIND $keys AS key MATCH (s:Source {key: key}) SET s.claimCount = COUNT { (s)<-[:CITES]-() }',
};

export const ENTITIES = {
  create: 'UNWIND $rows AS row CREATE (e:$(row.labels)) SET e = row.props',
  update: `UNWIND $rows AS row MATCH (e:Entity {id: row.props.id}) REMOVE e${KIND_LABELS} SET e = row.props SET e:$(row.labels)`,
  remove: 'UNWIND $ids AS id MATCH (e:Entity {id: id}) WITH e, e.kind AS kind DETACH DELETE e RETURN kind',
  owners: 'UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.dataSet <> $dataSet RETURN id, e.dataSet AS owner',
  referrers: `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.dataSet <> $dataSet
    RETURN id, c.dataSet AS dataSet, count(*) AS claims`,
  known:
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, e.kind AS kind, e.secondKind AS secondKind, e.name AS name, e.subjectCategory AS subjectCategory, e.dataSet AS dataSet',
  /** What of its claims and links an entity shows. The coders' own word is of no topic. */
  evidence: `UNWIND $ids AS id MATCH (e:Entity {id: id})
    RETURN id, e.ownTopic AS ownTopic, e.topic AS topic, e.spanFrom AS spanFrom, e.spanTo AS spanTo, e.contestedProperties AS contested,
      EXISTS { (e)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.topic IS NULL AND c.coders IS NULL } AS mainTopic,
      EXISTS { (e)<-[:SUBJECT|OBJECT]-(c:Claim) WHERE c.topic IS NOT NULL } AS otherTopic,
      COLLECT { MATCH (e)<-[:SUBJECT]-(c:Claim) WHERE c.property IS NOT NULL AND c.linkId IS NULL AND c.status = 'active'
        RETURN c {.key, .statement, .property, .value, .number, .numberMax, .baseUnit, .qualifier, .place, .spanFrom, .spanTo, .partOfKey, .polarity} } AS figures`,
  describe: `UNWIND $rows AS row MATCH (e:Entity {id: row.id})
    SET e.topic = row.topic, e.spanFrom = row.spanFrom, e.spanTo = row.spanTo, e.contestedProperties = row.contested`,
  around: `UNWIND $ids AS id MATCH (e:Entity {id: id})-[:${LINKS}]-(o:Entity) RETURN DISTINCT o.id AS id`,
  /** Without types: in a transaction that has just made the links, naming them all is a thousand times slower. */
  degree: 'UNWIND $ids AS id MATCH (e:Entity {id: id}) SET e.degree = COUNT { (e)--(o:Entity) WHERE o.topic IS NULL }',
};

/** Shapes of a claim: with or without an object, with or without a cited publication. */
function claimText(write: 'create' | 'update', object: boolean, cited: boolean): string {
  const join = write === 'create' ? 'CREATE' : 'MERGE';
  return [
    'UNWIND $rows AS row',
    'MATCH (source:Source {key: row.sourceKey})',
    'MATCH (subject:Entity {id: row.subject})',
    object ? 'MATCH (object:Entity {id: row.object})' : '',
    cited ? 'MATCH (cited:Source {key: row.citedSourceKey})' : '',
    write === 'create' ? 'CREATE (c:Claim) SET c = row.props' : 'MATCH (c:Claim {key: row.props.key}) SET c = row.props',
    `${join} (c)-[:CITES]->(source)`,
    `${join} (c)-[:SUBJECT]->(subject)`,
    object ? `${join} (c)-[:OBJECT]->(object)` : '',
    cited ? `${join} (c)-[:CITED_PUBLICATION]->(cited)` : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

export const CLAIMS = {
  write: claimText,
  /** What removed and changed claims were about. */
  before: `UNWIND $keys AS key MATCH (c:Claim {key: key})
    RETURN key, c.linkId AS linkId, c.predicate AS type, c.role AS role, c.assertedSubjectId AS subject, c.assertedObjectId AS object,
      c.sourceKey AS sourceKey`,
  unjoin: `UNWIND $keys AS key MATCH (c:Claim {key: key})-[r:CITES|CITED_PUBLICATION|SUBJECT|OBJECT]->(n)
    WHERE NOT CASE type(r) WHEN 'CITES' THEN n.key = c.sourceKey WHEN 'CITED_PUBLICATION' THEN n.key = coalesce(c.citedSourceKey, '')
      WHEN 'SUBJECT' THEN n.id = c.assertedSubjectId ELSE n.id = coalesce(c.assertedObjectId, '') END
    DELETE r`,
  remove: 'UNWIND $keys AS key MATCH (c:Claim {key: key}) DETACH DELETE c',
  ofLinks: `UNWIND $ids AS id MATCH (c:Claim {linkId: id})
    RETURN id, c.key AS key, c.dataSet AS dataSet, c.predicate AS type, c.role AS role, c.assertedSubjectId AS subject, c.assertedObjectId AS object,
      c.status AS status, c.polarity AS polarity, c.certainty AS certainty, c.gradeScheme AS gradeScheme, c.sourceGrade AS sourceGrade,
      c.infoGrade AS infoGrade, c.originKey AS originKey, c.originId AS originId, c.saidById AS saidBy, c.namedPublication AS namedPublication,
      c.legalStatus AS legalStatus, c.decidedBy AS decidedBy, c.coders AS coders, c.statement AS statement, c.sourceKey AS sourceKey,
      c.spanFrom AS spanFrom, c.spanTo AS spanTo, c.validFrom AS validFrom, c.validTo AS validTo, c.handling AS handling, c.tlp AS tlp, c.topic AS topic`,
};

export const LINK_TEXTS = {
  create:
    'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:$(row.type)]->(b) SET r = row.props',
  merge:
    'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[r:$(row.type) {id: row.props.id}]->(b) SET r = row.props',
  existing: `UNWIND $rows AS row MATCH (a:Entity {id: row.from})-[r:${LINKS}]->(b:Entity {id: row.to}) WHERE r.id = row.id RETURN row.id AS id, r.hash AS hash`,
  remove: `UNWIND $rows AS row MATCH (a:Entity {id: row.from})-[r:${LINKS}]->(b:Entity {id: row.to}) WHERE r.id = row.id DELETE r`,
  /** Only after a large load was cut off: what it may have left. */
  ofDataSet: `MATCH (a:Entity)-[r:${LINKS}]->(b:Entity) WHERE $dataSet IN r.dataSets RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to`,
};

export const DATA_SET = {
  state:
    'MATCH (d:DataSet {id: $dataSet}) RETURN d.status AS status, d.hash AS hash, d.sources AS sources, d.entities AS entities, d.claims AS claims',
  others: 'RETURN EXISTS { (d:DataSet) WHERE d.id <> $dataSet } AS others',
  hashes: {
    sources: 'MATCH (n:Source {dataSet: $dataSet}) RETURN n.id AS id, n.hash AS hash',
    entities: 'MATCH (n:Entity {dataSet: $dataSet}) RETURN n.id AS id, n.hash AS hash',
    claims: 'MATCH (n:Claim {dataSet: $dataSet}) RETURN n.id AS id, n.hash AS hash',
  },
  byKind: 'MATCH (n:Entity {dataSet: $dataSet}) RETURN n.kind AS name, count(*) AS count',
  byType: `MATCH (:Entity)-[r:${LINKS}]->(:Entity) WHERE $dataSet IN r.dataSets RETURN type(r) AS name, count(*) AS count`,
  write: 'MERGE (d:DataSet {id: $dataSet}) SET d += $props',
  version: 'MATCH (s:CorridorSchema) SET s.dataVersion = randomUUID()',
};
