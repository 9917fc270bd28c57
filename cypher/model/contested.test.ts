import { describe, expect, it } from 'vitest';
import { contestedProperties, type Figure, isContestedLink } from './contested.ts';

describe('a link is contested', () => {
  const [yes, no] = [{ polarity: 'affirmed' }, { polarity: 'negated' }];
  it.each([
    ['while one claim affirms and another denies', [yes, no, yes], true],
    ['not while all affirm', [yes, yes], false],
    ['not while all deny: it does not exist', [no], false],
    ['not without claims', [], false],
  ])('%s', (_rule, claims, contested) => expect(isContestedLink(claims)).toBe(contested));
});

const base: Figure = {
  id: 'a',
  statement: 's1',
  property: 'arrests',
  value: '44',
  number: 44,
  numberMax: null,
  baseUnit: null,
  qualifier: 'exactly',
  place: null,
  span: null,
  partOf: null,
  polarity: 'affirmed',
};
const other: Figure = { ...base, id: 'b', statement: 's2', value: '45', number: 45 };
const in2021 = { from: '2021-01-01', to: '2021-12-31' };
const in2022 = { from: '2022-01-01', to: '2022-12-31' };

describe('a figure is contested', () => {
  it.each([
    ['when two statements give numbers that do not meet', [base, other], true],
    ['not when they meet', [base, { ...other, qualifier: 'about' }], false],
    ['not within one statement', [base, { ...other, statement: 's1' }], false],
    [
      'two claims without statement are two statements',
      [
        { ...base, statement: null },
        { ...other, statement: null },
      ],
      true,
    ],
    ['not of different places', [base, { ...other, place: 'plc_italy' }], false],
    ['not of different units', [base, { ...other, baseUnit: 'kg' }], false],
    ['not of different properties', [base, { ...other, property: 'searches' }], false],
    [
      'not of periods that share no day',
      [
        { ...base, span: in2021 },
        { ...other, span: in2022 },
      ],
      false,
    ],
    [
      'when the periods share days',
      [
        { ...base, span: in2021 },
        { ...other, span: in2021 },
      ],
      true,
    ],
    ['when one is undated: it may be about any time', [{ ...base, span: in2021 }, other], true],
    ['not when one is part of the other', [base, { ...other, partOf: 'a' }], false],
    ['not when one is part of a part of the other', [base, { ...base, id: 'm', partOf: 'a' }, { ...other, partOf: 'm' }], false],
    [
      'not when both are parts of one total',
      [
        { ...base, partOf: 't' },
        { ...other, partOf: 't' },
      ],
      false,
    ],
    ['not when one is denied', [base, { ...other, polarity: 'negated' }], false],
    ['not where words name no number', [base, { ...other, number: null, qualifier: 'several' }], false],
    [
      'not where only the note says of what',
      [
        { ...base, property: 'share' },
        { ...other, property: 'share' },
      ],
      false,
    ],
    [
      'not in words',
      [
        { ...base, property: 'method', value: 'x' },
        { ...other, property: 'method', value: 'y' },
      ],
      false,
    ],
    [
      'when two dates share no day',
      [
        { ...base, property: 'occurredFrom', value: '2021' },
        { ...other, property: 'occurredFrom', value: '2022-01' },
      ],
      true,
    ],
    [
      'not when one date is within the other',
      [
        { ...base, property: 'occurredFrom', value: '2021' },
        { ...other, property: 'occurredFrom', value: '2021-05' },
      ],
      false,
    ],
  ])('%s', (_rule, figures, contested) => expect(contestedProperties(figures).length > 0).toBe(contested));

  it('and is named', () => expect(contestedProperties([base, other])).toEqual(['arrests']));
  it('a circle of parts ends', () =>
    expect(
      contestedProperties([
        { ...base, partOf: 'b' },
        { ...other, partOf: 'a' },
      ]),
    ).toEqual(['arrests']));
});
