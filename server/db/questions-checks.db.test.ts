import { describe, expect, test } from 'vitest';
import { LINK_TYPES } from '../../cypher/model/index.ts';
import type { QueryId } from '../../cypher/queries/index.ts';
import { dataSetFolder } from '../load/testing.ts';
import { onDatabase } from '../testing/database.ts';
import { loadAlone } from '../testing/load.ts';
import { openLibrary } from './index.ts';

// Each check of the data is shown what it is for: planted into a small data set, past the loader that would refuse it.

const library = await openLibrary();
const gateway = onDatabase((opened) => loadAlone(opened, dataSetFolder()));

interface Planted {
  readonly check: QueryId;
  /** One statement per entry. */
  readonly plant: readonly string[];
  /** Column that names what is amiss, and what must stand in it that did not before. */
  readonly column: string;
  readonly found: readonly unknown[];
}

const CLAIM = "status: 'active', polarity: 'affirmed', dataSet: 'docks', gradeScheme: '4x4'";
const PLANTED: readonly Planted[] = [
  {
    check: 'check-entities-without-links',
    plant: [
      "CREATE (:Entity:Place {id: 'plc_lonely', kind: 'Place', name: 'Lonely', nameKey: 'lonely', latitude: 1.0, longitude: 1.0})",
    ],
    column: 'id',
    found: ['plc_lonely'],
  },
  {
    check: 'check-entities-without-evidence',
    plant: ["CREATE (:Entity:Commodity {id: 'cmd_unspoken', kind: 'Commodity', name: 'Unspoken', nameKey: 'unspoken'})"],
    column: 'id',
    found: ['cmd_unspoken'],
  },
  {
    check: 'check-links-without-claims',
    plant: [
      "MATCH (a:Entity {id: 'agy_port-police'}), (b:Entity {id: 'net_dockers'}) CREATE (a)-[:LINKED_TO {id: 'made-up', strength: 'tentative'}]->(b)",
    ],
    column: 'linkId',
    found: ['made-up'],
  },
  {
    check: 'check-claims-without-link',
    plant: [
      `MATCH (a:Entity {id: 'opn_low-tide'}), (b:Entity {id: 'net_dockers'}), (s:Source {id: 'src-paper'})
       CREATE (c:Claim {key: 'c9@docks', id: 'c9', predicate: 'TARGETED', linkId: 'not-drawn', sourceKey: s.key, ${CLAIM}})
       CREATE (c)-[:CITES]->(s), (c)-[:SUBJECT]->(a), (c)-[:OBJECT]->(b)`,
    ],
    column: 'claim',
    found: ['c9@docks'],
  },
  {
    check: 'check-claims-without-source',
    plant: [`CREATE (:Claim {key: 'c10@docks', id: 'c10', predicate: 'TARGETED', ${CLAIM}})`],
    column: 'lacks',
    found: [['source', 'subject', 'object']],
  },
  {
    check: 'check-dangling-ids',
    plant: [
      "MATCH (c:Claim {key: 'c3@docks'}) SET c.place = 'plc_none', c.saidById = 'agy_none', c.decidedBy = 'agy_court', c.originId = 'org_none'",
      "MATCH (c:Claim {key: 'c2@docks'}) SET c.partOfKey = 'c99@docks', c.citedSourceKey = 'src-cited@docks', c.decidedBy = '‹a court›'",
      "MATCH (s:Source {id: 'src-study'}) SET s.originatorId = 'org_gone', s.containedInKey = 'src-whole@docks'",
      "MATCH (n:Entity {id: 'net_pilots'}) SET n.source = 'src-first@docks', n.notToBeConfusedWith = ['net_none']",
    ],
    column: 'names',
    found: [
      'agy_court',
      'agy_none',
      'c99@docks',
      'net_none',
      'org_gone',
      'org_none',
      'plc_none',
      'src-cited@docks',
      'src-first@docks',
      'src-whole@docks',
    ],
  },
  {
    check: 'check-strength',
    plant: ["MATCH (:Entity {id: 'net_dockers'})-[r:COLLABORATES_WITH]->() SET r.strength = 'confirmed'"],
    column: 'fromId',
    found: ['net_dockers'],
  },
  {
    check: 'check-counts',
    plant: ["MATCH (:Entity {id: 'net_dockers'})-[r:COLLABORATES_WITH]->() SET r.originCount = 7"],
    column: 'saysOrigins',
    found: [7],
  },
  {
    check: 'check-symmetric-links',
    plant: [
      "MATCH (a:Entity {id: 'net_pilots'}), (b:Entity {id: 'net_dockers'}) CREATE (a)-[:RIVAL_OF {id: 'wrong-way'}]->(b)",
      "MATCH (a:Entity {id: 'agy_port-police'}), (b:Entity {id: 'opn_low-tide'}) CREATE (a)-[:LED_OPERATION {id: 'twice'}]->(b)",
    ],
    column: 'type',
    found: ['LED_OPERATION', 'RIVAL_OF'],
  },
  {
    check: 'check-duplicate-names',
    plant: ["MATCH (a:Entity {id: 'net_dockers'}), (b:Entity {id: 'net_pilots'}) SET b.nameKey = a.nameKey"],
    column: 'nameKey',
    found: ['the dockers'],
  },
  {
    check: 'check-places-without-coordinates',
    plant: [
      "CREATE (:Entity:Place {id: 'plc_nowhere', kind: 'Place', name: 'Nowhere', nameKey: 'nowhere'})",
      "CREATE (:Entity:Place {id: 'plc_beyond', kind: 'Place', name: 'Beyond', nameKey: 'beyond', latitude: 91.0, longitude: 0.0})",
    ],
    column: 'id',
    found: ['plc_beyond', 'plc_nowhere'],
  },
  {
    check: 'check-dates',
    plant: [
      "MATCH (c:Claim {key: 'c1@docks'}) SET c.spanFrom = '2023-01-01', c.spanTo = '2022-12-31'",
      "MATCH (n:Entity {id: 'opn_low-tide'}) SET n.spanFrom = '2023-01-01', n.spanTo = '2022-12-31'",
      "MATCH (:Entity {id: 'net_dockers'})-[r:COLLABORATES_WITH]->() SET r.id = 'c-w', r.spanFrom = ['2020-01-01', '2023-01-01'], r.spanTo = ['2020-12-31', '2022-12-31']",
    ],
    column: 'id',
    found: ['c-w', 'c1@docks', 'opn_low-tide'],
  },
  {
    check: 'check-totals',
    plant: [
      `CREATE (:Claim {key: 'total@docks', property: 'arrests', number: 5.0, qualifier: 'exactly', inclusion: 'part', ${CLAIM}})`,
      `UNWIND ['p1', 'p2'] AS p
       CREATE (:Claim {key: p + '@docks', property: 'arrests', number: 3.0, qualifier: 'exactly', inclusion: 'part', partOfKey: 'total@docks', ${CLAIM}})`,
    ],
    column: 'parts',
    found: [6],
  },
  {
    check: 'check-legal-categories',
    plant: [
      `UNWIND ['convicted', 'suspect'] AS category
       CREATE (:Entity:Person:Actor {id: 'per_' + category, kind: 'Person', name: category, nameKey: category, subjectCategory: category})`,
    ],
    column: 'id',
    found: ['per_convicted', 'per_suspect'],
  },
  {
    check: 'check-corroboration',
    plant: ["MATCH (c:Claim {id: 'c1'}) SET c.infoGrade = '3'", "MATCH (c:Claim {id: 'c3'}) SET c.infoGrade = '3'"],
    column: 'claim',
    found: ['c1@docks', 'c3@docks'],
  },
  {
    check: 'check-labels',
    plant: ["MATCH (n:Entity {id: 'net_pilots'}) REMOVE n:Actor", "MATCH (n:Entity {id: 'opn_low-tide'}) SET n.kind = 'Event'"],
    column: 'id',
    found: ['net_pilots', 'opn_low-tide'],
  },
  {
    check: 'evidence-contested-links',
    plant: [
      "MATCH ()-[r:LED_OPERATION]->() WHERE r.id <> 'twice' SET r.contested = true",
      `MATCH (:Entity)-[r:LED_OPERATION {contested: true}]->(), (s:Source {id: 'src-study'})
       CREATE (:Claim {key: 'denial@docks', linkId: r.id, status: 'active', polarity: 'negated', saidBy: '‹the police›'})-[:CITES]->(s)`,
    ],
    column: 'polarity',
    found: ['affirmed', 'negated'],
  },
];

const values = async (check: QueryId, column: string): Promise<unknown[]> => {
  const { rows } = await gateway.read(library.text(check), library.params(check, {}));
  return [...new Map(rows.map((row) => [JSON.stringify(row[column]), row[column]])).entries()].sort().map(([, value]) => value);
};

describe('a data set that the loader has written', () => {
  test.each(PLANTED.map(({ check }) => check))('%s finds nothing amiss', async (check) => {
    expect((await gateway.read(library.text(check), library.params(check, {}))).rows).toEqual([]);
  });
});

describe('what the loader would refuse', () => {
  test.each(PLANTED.map((planted) => [planted.check, planted] as const))(
    '%s finds it',
    async (check, { plant, column, found }) => {
      const before = (await values(check, column)).map((value) => JSON.stringify(value));
      await gateway.write(async (tx) => {
        for (const text of plant) await tx.run(text, {});
      });
      const after = await values(check, column);
      expect(after.filter((value) => !before.includes(JSON.stringify(value)))).toEqual(found);
    },
  );

  test('each check is shown something', () => {
    const checks = library.definitions.filter(({ library: entry }) => entry?.group === 'checks').map(({ id }) => id);
    expect(
      PLANTED.map(({ check }) => check)
        .filter((id) => id !== 'evidence-contested-links')
        .sort(),
    ).toEqual([...checks].sort());
  });
});

const quoted = (text: string): string[] => [...text.matchAll(/'([A-Z_]+)'/g)].map(([, name]) => name ?? '').sort();

test('link types that stand in the texts of checks are those of the model', () => {
  const official = LINK_TYPES.filter(({ officialAct, family }) => officialAct && family !== 'offender').map(({ id }) => id);
  const inStrength = /type\(r\) IN \[([^\]]+)\]/.exec(library.text('check-strength'))?.[1] ?? '';
  expect(quoted(inStrength)).toEqual(official.sort());
  const symmetric = LINK_TYPES.filter((type) => type.symmetric).map(({ id }) => id);
  const inSymmetric = /type IN \[([^\]]+)\]/.exec(library.text('check-symmetric-links'))?.[1] ?? '';
  expect(quoted(inSymmetric)).toEqual(symmetric.sort());
});
