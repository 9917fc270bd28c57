import { describe, expect, it } from 'vitest';
import { linkEnds } from '../../../cypher/model/index.ts';
import { typeOf } from '../check/claims.ts';
import { type LinkClaim, toLinkRecord } from './link.ts';

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
