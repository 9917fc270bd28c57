import { describe, expect, it } from 'vitest';
import { daysOf, earliestDate, holdsAt, isPartialDate, latestDate, mergeSpans, overlapOf, spanOf } from './dates.ts';

describe('a partial date means the days it may be', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-03', '2021-03-01', '2021-03-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2021-04', '2021-04-01', '2021-04-30'],
    ['2021-03-04', '2021-03-04', '2021-03-04'],
  ])('%s is %s to %s', (text, from, to) => expect(daysOf(text)).toEqual({ from, to }));

  it.each([
    '',
    '21',
    '2021-3',
    '2021-13',
    '2021-00',
    '2021-02-30',
    '2023-02-29',
    '2021-04-31',
    '2021-03-04T00:00',
    'May 2021',
    '0000',
  ])('"%s" is no date', (text) => expect(isPartialDate(text)).toBe(false));
});

const dated = { validFrom: null, validTo: null, ended: 'not-stated', tense: 'state', publishedOn: '2023-05' } as const;

describe('the span of a claim', () => {
  it.each([
    ['from its earliest day to its latest', { validFrom: '2019', validTo: '2021-03' }, '2019-01-01', '2021-03-31'],
    ['a state without an end goes on', { validFrom: '2019' }, '2019-01-01', '9999-12-31'],
    ['a state without a start has always been', { validTo: '2019' }, '0001-01-01', '2019-12-31'],
    ['an act with one date is on that date', { validFrom: '2019-05', tense: 'act' }, '2019-05-01', '2019-05-31'],
    ['what is over without a date ended by the publication', { ended: 'yes' }, '0001-01-01', '2023-05-31'],
    ['what is over keeps its start', { validFrom: '2020', ended: 'yes' }, '2020-01-01', '2023-05-31'],
    ['a stated end beats the publication', { validTo: '2021', ended: 'yes' }, '0001-01-01', '2021-12-31'],
  ] as const)('%s', (_rule, given, from, to) => expect(spanOf({ ...dated, ...given })).toEqual({ from, to }));

  it('is none without a date', () => expect(spanOf(dated)).toBeNull());
  it('is none when over without any date to end at', () =>
    expect(spanOf({ ...dated, ended: 'yes', publishedOn: null })).toBeNull());
});

describe('spans together', () => {
  it('are merged where they share a day and kept apart where they do not', () =>
    expect(
      mergeSpans([
        { from: '2021-06-01', to: '2021-12-31' },
        { from: '2019-01-01', to: '2019-12-31' },
        { from: '2021-01-01', to: '2021-06-01' },
        { from: '2021-02-01', to: '2021-03-01' },
      ]),
    ).toEqual([
      { from: '2019-01-01', to: '2019-12-31' },
      { from: '2021-01-01', to: '2021-12-31' },
    ]));

  it('overlap in the days that both hold', () => {
    expect(overlapOf({ from: '2019-01-01', to: '2020-12-31' }, { from: '2020-06-01', to: '2021-12-31' })).toEqual({
      from: '2020-06-01',
      to: '2020-12-31',
    });
    expect(overlapOf({ from: '2019-01-01', to: '2019-12-31' }, { from: '2020-01-01', to: '2021-12-31' })).toBeNull();
  });

  it('a state holds while a span holds the day; an act holds once it has begun', () => {
    const spans = [{ from: '2021-01-01', to: '2021-12-31' }];
    expect(['2020-12-31', '2021-07-01', '2022-01-01'].map((day) => holdsAt('state', spans, day))).toEqual([false, true, false]);
    expect(['2020-12-31', '2021-07-01', '2022-01-01'].map((day) => holdsAt('act', spans, day))).toEqual([false, true, true]);
  });
});

describe('dates for display keep their precision', () => {
  it('earliest', () => expect(earliestDate(['2021-03', null, '2020', '2020-01-01'])).toBe('2020'));
  it('latest', () => expect(latestDate(['2021-03', null, '2021', '2021-12-31'])).toBe('2021'));
  it('none', () => expect([earliestDate([null]), latestDate([])]).toEqual([null, null]));
});
