import { describe, expect, it } from 'vitest';
import { linkEnds } from '../../../cypher/model/index.ts';
import { typeOf } from '../check/claims.ts';
import { CLAIM_COLUMNS } from '../columns/claims.ts';
import { type Columns, decodeRow, type RowOf } from '../columns/column.ts';
import { ENTITY_COLUMNS } from '../columns/entities.ts';
import { SOURCE_COLUMNS } from '../columns/sources.ts';
import { createEntityIndex } from '../directory.ts';
import { createProblems, rowReport } from '../problem.ts';
import { toClaimRecord } from './claim.ts';
import { createContext } from './context.ts';
import { describeEntity, type Evidence } from './description.ts';
import { toEntityRecord } from './entity.ts';
import { type LinkClaim, toLinkRecord } from './link.ts';
import { toSourceRecord } from './source.ts';

function row<C extends Columns>(columns: C, cells: Record<string, string>): RowOf<C> {
  const header = new Map(Object.keys(cells).map((name, index) => [name, index]));
  const problems = createProblems();
  const decoded = decodeRow(columns, { header, row: { line: 1, cells: Object.values(cells) } }, rowReport(problems, 'x', 1));
  if (decoded === null) throw new Error(JSON.stringify(problems.list()));
  return decoded;
}

const manifest = {
  id: 'docks',
  title: 'Docks',
  description: '',
  licence: null,
  version: null,
  recordedOn: '2026-01-02',
  dataKind: 'fictional' as const,
  refersTo: [],
  questions: [],
};
const sourceRow = (cells: Record<string, string>) => ({ ...row(SOURCE_COLUMNS, { title: 'T', ...cells }), line: 2 });
const entities = createEntityIndex();
for (const id of ['agy_police', 'net_a', 'net_b', 'opn_x'])
  entities.add(id, {
    kind: id.startsWith('agy') ? 'Agency' : 'Network',
    secondKind: null,
    name: id === 'agy_police' ? 'Port Police' : null,
    subjectCategory: null,
    line: 2,
    external: false,
  });
const sources = new Map(
  [
    sourceRow({
      id: 'src-a',
      sourceGrade: 'B',
      originator: 'agy_police',
      publishedOn: '2023',
      handling: 'H1',
      tlp: 'GREEN',
      topic: 'other-policing',
    }),
    sourceRow({ id: 'src-b', sourceGrade: 'A', gradeScheme: '6x6', containedIn: 'src-a', authors: 'A. One|B\\|Two' }),
    sourceRow({ id: 'src-judgement' }),
  ].map((source) => [source.id, source]),
);
const context = createContext(manifest, { sources, entities, broken: new Set() });
const claim = (cells: Record<string, string>) =>
  toClaimRecord(row(CLAIM_COLUMNS, { id: 'c1', subject: 'net_b', source: 'src-a', ...cells }), context).props;

describe('a claim as it is stored', () => {
  it('has what an empty cell means filled in', () =>
    expect(claim({ predicate: 'RIVAL_OF', object: 'net_a' })).toMatchObject({
      certainty: 'stated',
      basis: 'fact',
      polarity: 'affirmed',
      infoGrade: '4',
      extent: 'not-stated',
      ended: 'not-stated',
      dateBasis: 'stated',
      status: 'active',
      recordedAt: '2026-01-02',
    }));
  it('has the grade, handling and topic of its source where it gives none', () => {
    expect(claim({ property: 'members', value: '3' })).toMatchObject({
      sourceGrade: 'B',
      handling: 'H1',
      tlp: 'GREEN',
      topic: 'other-policing',
    });
    expect(claim({ property: 'members', value: '3', sourceGrade: 'C', handling: 'H2' })).toMatchObject({
      sourceGrade: 'C',
      handling: 'H2',
    });
  });
  it('gets no information grade by default in another scheme', () =>
    expect(claim({ source: 'src-b', property: 'members', value: '3' })).not.toHaveProperty('infoGrade'));
  it('keeps who was asserted of whom, and the link as it is stored', () => {
    const props = claim({ predicate: 'RIVAL_OF', object: 'net_a' });
    expect(props).toMatchObject({ assertedSubjectId: 'net_b', assertedObjectId: 'net_a', predicate: 'RIVAL_OF' });
    expect(props.linkId).toBe(
      toClaimRecord(
        row(CLAIM_COLUMNS, { id: 'c2', subject: 'net_a', object: 'net_b', predicate: 'RIVAL_OF', source: 'src-b' }),
        context,
      ).props.linkId,
    );
  });
  it('keeps a value as said, with number and base unit beside', () =>
    expect(claim({ property: 'quantity', value: '8.4', valueMax: '9', unit: 'tons', qualifier: 'between' })).toMatchObject({
      value: '8.4',
      unit: 'tons',
      number: 8400,
      numberMax: 9000,
      baseUnit: 'kg',
    }));
  it('a legal status is a property whose value is the status', () =>
    expect(claim({ property: 'legalStatus', legalStatus: 'charged' })).toMatchObject({
      property: 'legalStatus',
      value: 'charged',
      legalStatus: 'charged',
    }));
  it('has the span of its dates', () =>
    expect(claim({ predicate: 'RIVAL_OF', object: 'net_a', ended: 'yes' })).toMatchObject({
      spanFrom: '0001-01-01',
      spanTo: '2023-12-31',
    }));
  it('says who first knew', () => {
    expect(claim({ property: 'members', value: '3' })).toMatchObject({
      originKey: 'entity:agy_police',
      originLabel: 'Port Police',
      originId: 'agy_police',
      namedPublication: true,
    });
    expect(claim({ source: 'src-b', property: 'members', value: '3', saidBy: '‹a clerk›' })).toMatchObject({
      originKey: 'source:src-b@docks',
      originLabel: 'T',
      saidBy: '‹a clerk›',
    });
    expect(claim({ source: 'src-judgement', property: 'members', value: '3' })).toMatchObject({
      originKey: 'coders',
      coders: true,
    });
  });
  it('changes its hash with every cell and with its source', () => {
    const changes: Record<string, string>[] = [{}, { note: 'n' }, { source: 'src-b' }, { polarity: 'negated' }];
    const hashes = changes.map((cells) => claim({ predicate: 'RIVAL_OF', object: 'net_a', ...cells }).hash);
    expect(new Set(hashes).size).toBe(4);
  });
});

describe('a source as it is stored', () => {
  it('has keys for itself, its container and its originator', () => {
    const source = (id: string) => sources.get(id) ?? sourceRow({ id });
    expect(toSourceRecord(source('src-a'), context).props).toMatchObject({
      key: 'src-a@docks',
      originator: 'agy_police',
      originatorId: 'agy_police',
    });
    expect(toSourceRecord(source('src-b'), context).props).toMatchObject({
      containedInKey: 'src-a@docks',
      authors: ['A. One', 'B|Two'],
    });
  });
});

describe('an entity as it is stored', () => {
  const entity = (cells: Record<string, string>) =>
    toEntityRecord(row(ENTITY_COLUMNS, { id: 'x', name: 'X', ...cells }), context);
  it.each([
    ['a network is an actor', { kind: 'Network' }, ['Entity', 'Network', 'Actor'], 'network'],
    ['a suspect is an actor', { kind: 'Person', subjectCategory: 'suspect' }, ['Entity', 'Person', 'Actor'], 'actor-person'],
    ['a researcher is none', { kind: 'Person', subjectCategory: 'researcher-or-author' }, ['Entity', 'Person'], 'other-person'],
    [
      'a second kind is a label and does not decide the group',
      { kind: 'Agency', secondKind: 'Platform', secondSubtype: 'police-exchange' },
      ['Entity', 'Agency', 'Platform'],
      'agency',
    ],
    ['offenders’ platforms', { kind: 'Platform', subtype: 'encrypted-comms' }, ['Entity', 'Platform'], 'offender-platform'],
    ['authorities’ channels', { kind: 'Platform', subtype: 'police-exchange' }, ['Entity', 'Platform'], 'channel'],
  ])('%s', (_rule, cells, labels, group) => {
    const record = entity(cells);
    expect([record.labels, record.props.group]).toEqual([labels, group]);
  });
  it('is found by every spelling of its names', () =>
    expect(
      entity({ kind: 'Person', subjectCategory: 'other', name: 'Đurić', aliases: 'Ђурић~|A\\|B', abbreviation: 'Dj.' }).props,
    ).toMatchObject({
      aliases: ['Ђурић', 'A|B'],
      generalAliases: ['Ђурић'],
      nameKey: 'djuric',
      nameKeys: ['djuric', 'duric', 'a b', 'dj'],
    }));
});

const linkClaim: LinkClaim = {
  key: 'c1@docks',
  dataSet: 'docks',
  statement: 's1',
  sourceKey: 'src-a@docks',
  polarity: 'affirmed',
  certainty: 'stated',
  gradeScheme: '4x4',
  sourceGrade: 'B',
  infoGrade: '2',
  originKey: 'entity:agy_police',
  originId: 'agy_police',
  saidBy: null,
  namedPublication: true,
  legalStatus: null,
  decidedBy: null,
  coders: false,
  spanFrom: null,
  spanTo: null,
  validFrom: null,
  validTo: null,
  handling: null,
  tlp: null,
  topic: null,
};

describe('a link', () => {
  const link = (...claims: Partial<LinkClaim>[]) => {
    const type = typeOf('COLLABORATES_WITH');
    if (type === null) throw new Error('no such type');
    return toLinkRecord(
      'id',
      type,
      linkEnds(type, 'net_a', 'net_b', null),
      claims.map((cells) => ({ ...linkClaim, ...cells })),
    );
  };
  it('does not exist without an affirming claim', () => expect([link(), link({ polarity: 'negated' })]).toEqual([null, null]));
  it('counts statements, documents and origins, not rows', () =>
    expect(
      link({}, { key: 'c2' }, { key: 'c3', statement: null }, { key: 'c4', sourceKey: 'src-b@docks', statement: 's2' })?.counts,
    ).toEqual({ statementCount: 3, documentCount: 2, originCount: 1 }));
  it('the same statement id in two data sets is two statements', () =>
    expect(link({}, { dataSet: 'quay' })?.counts.statementCount).toBe(2));
  it('does not count the coders as document or origin', () =>
    expect(link({ coders: true })?.counts).toEqual({ statementCount: 1, documentCount: 0, originCount: 0 }));
  it('carries each evaluation of its documented claims once, with its scheme; denials and the coders’ word carry none', () =>
    expect(
      link(
        { infoGrade: '4' },
        { key: 'c2', sourceGrade: 'A', infoGrade: '1' },
        { key: 'c3', infoGrade: '4' },
        { key: 'c4', polarity: 'negated', infoGrade: '3' },
        { key: 'c5', coders: true, sourceGrade: 'X' },
        { key: 'c6', sourceGrade: null },
      )?.props.grades,
    ).toEqual(['4x4 A1', '4x4 B4']));
  it('keeps its claims’ spans, merged, and the widest dates as given', () =>
    expect(
      link(
        { spanFrom: '2020-01-01', spanTo: '2020-12-31', validFrom: '2020', validTo: '2020' },
        { spanFrom: '2022-01-01', spanTo: '2022-06-30', validFrom: '2022', validTo: '2022-06' },
        {},
      )?.props,
    ).toMatchObject({
      spanFrom: ['2020-01-01', '2022-01-01'],
      spanTo: ['2020-12-31', '2022-06-30'],
      validFrom: '2020',
      validTo: '2022-06',
    }));
  it('takes no dates from what denies it', () =>
    expect(
      link({}, { polarity: 'negated', validFrom: '2020', spanFrom: '2020-01-01', spanTo: '2020-12-31' })?.props,
    ).not.toHaveProperty('validFrom'));
  it('is handled as strictly as its strictest claim', () =>
    expect(link({ handling: 'H1' }, { handling: 'H3', tlp: 'RED' }, {})?.props).toMatchObject({ handling: 'H3', tlp: 'RED' }));
  it('is of another topic only when all its claims are', () => {
    expect(link({ topic: 'other-policing' })?.props.topic).toBe('other-policing');
    expect(link({ topic: 'other-policing' }, {})?.props).not.toHaveProperty('topic');
  });
});

describe('what an entity shows of its claims', () => {
  const figure = (property: string, value: string) => ({
    id: `${property}${value}`,
    statement: null,
    property,
    value,
    number: null,
    numberMax: null,
    baseUnit: null,
    qualifier: 'exactly',
    place: null,
    span: null,
    partOf: null,
    polarity: 'affirmed',
  });
  const shown = (evidence: Partial<Evidence>) =>
    describeEntity({ ownTopic: null, mainTopic: true, otherTopic: false, figures: [], ...evidence });
  it.each([
    ['one date of an event is its whole span', [figure('occurredFrom', '2023-05')], '2023-05-01', '2023-05-31'],
    ['first and last day', [figure('occurredFrom', '2023-05'), figure('occurredTo', '2023-06-02')], '2023-05-01', '2023-06-02'],
    ['what is in force has an unknown end', [figure('inForceFrom', '1999')], '1999-01-01', null],
    ['what ran until a day', [figure('operatedTo', '2021-03')], null, '2021-03-31'],
    ['no dates, no span', [figure('arrests', '3')], null, null],
    ['a denied date is none', [{ ...figure('occurredFrom', '2023'), polarity: 'negated' }], null, null],
  ])('%s', (_rule, figures, from, to) => expect(shown({ figures })).toMatchObject({ spanFrom: from, spanTo: to }));
  it.each([
    ['its own row decides', { ownTopic: 'other-policing', mainTopic: true }, 'other-policing'],
    ['every claim of another topic', { mainTopic: false, otherTopic: true }, 'other-policing'],
    ['one claim of the main topic', { mainTopic: true, otherTopic: true }, null],
    ['no claims', { mainTopic: false, otherTopic: false }, null],
  ])('topic: %s', (_rule, evidence, topic) => expect(shown(evidence).topic).toBe(topic));
});
