import { describe, expect, it } from 'vitest';
import { describeEntity, type Evidence } from './description.ts';

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
