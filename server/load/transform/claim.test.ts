import { describe, expect, it } from 'vitest';
import { CLAIM_COLUMNS } from '../columns/claims.ts';
import { toClaimRecord } from './claim.ts';
import { context, row } from './testing.ts';

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
