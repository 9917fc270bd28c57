import { describe, expect, it } from 'vitest';
import type { LinkCount } from '../../../server/contract/explore.ts';
import { BehindRequest } from '../../../server/contract/questions.ts';
import { ROUTES } from '../../../server/contract/routes.ts';
import { EMPTY } from '../../state/snapshot.ts';
import * as t from '../../state/transitions.ts';
import { entityAsked, expandAsked, linkAsked, parametersOf, pathsAsked, searchAsked, shownAsked, valueText } from './asked.ts';

const row = (type: string, group: string): LinkCount => ({
  type,
  direction: 'out',
  group,
  kind: 'Network',
  own: 2,
  throughParts: 0,
});
const rows = [row('USES', 'channel'), row('USES', 'place'), row('PART_OF', 'network')];
const expansion = { id: 'net_a', rows, parts: true, cap: 50 };
const path = { from: 'net_a', to: 'net_b', profile: 'offender', types: ['USES'], possiblySame: true } as const;

describe('what is behind a click is asked in the words of its route', () => {
  it.each([
    ['a search', searchAsked('pcc', 'Network')],
    ['a search of any type', searchAsked('pcc', null)],
    ['a panel', entityAsked('net_a')],
    ['a link', linkAsked("l1'☂")],
    ['an expansion of everything', expandAsked({ ...expansion, all: true })[0]],
    ['an expansion of some', expandAsked({ ...expansion, all: false })[0]],
    ['a path', pathsAsked(path)],
    ['a path as the ends suggest', pathsAsked({ ...path, profile: null, types: [], possiblySame: false })],
  ])('%s', (_, request) => {
    const { route, params, query } = BehindRequest.parse(request);
    const definition = Object.values(ROUTES).find(({ id }) => id === route);
    expect(definition?.params.safeParse(params).error).toBeUndefined();
    expect(definition?.query.safeParse(query).error).toBeUndefined();
  });

  it('one request for each link type and direction of an expansion', () => {
    expect(expandAsked({ ...expansion, all: true })).toHaveLength(1);
    expect(
      expandAsked({ ...expansion, all: false }).map(({ query }) => [query.type, query.kind, query.parts, query.limit]),
    ).toEqual([
      [['USES'], ['channel', 'place'], 'true', '50'],
      [['PART_OF'], ['network'], 'true', '50'],
    ]);
  });

  it('what is left open is left out', () =>
    expect(pathsAsked({ ...path, profile: null, types: [], possiblySame: false }).query).toEqual({ from: 'net_a', to: 'net_b' }));

  it('a chart with all that is switched off', () => {
    const chart = [t.add(['net_a', 'net_b']), t.toggle('typesOff', 'USES'), t.hide(['net_b'])].reduce(
      (s, step) => step.run(s),
      EMPTY,
    );
    expect(shownAsked(chart).body).toEqual({
      ids: ['net_a', 'net_b'],
      hidden: ['net_b'],
      groupsOff: [],
      typesOff: ['USES'],
      strengthsOff: [],
      gradesOff: [],
    });
  });
});

it('parameters get the fields that suit them', () =>
  expect(
    parametersOf({
      id: 'net_a',
      prefix: 'pcc',
      limit: 30,
      share: 0.5,
      parts: true,
      types: ['USES'],
      none: null,
      day: { $: 'date', value: '2024-05-03' },
      big: { $: 'integer', value: '9223372036854775807' },
    }),
  ).toEqual({
    id: { type: 'entity', value: 'net_a' },
    prefix: { type: 'text', value: 'pcc' },
    limit: { type: 'integer', value: 30 },
    share: { type: 'number', value: 0.5 },
    parts: { type: 'boolean', value: true },
    types: { type: 'texts', value: ['USES'] },
    none: { type: 'text', value: null },
    day: { type: 'date', value: { $: 'date', value: '2024-05-03' } },
    big: { type: 'integer', value: { $: 'integer', value: '9223372036854775807' } },
  }));

it('long values are told in a line', () => {
  expect(valueText('a')).toBe('"a"');
  expect(valueText(Array.from({ length: 1500 }, (_, i) => `entity-${i}`))).toBe(
    '["entity-0", "entity-1", "entity-2", … 1,500 in all]',
  );
  expect(valueText('x'.repeat(500)).length).toBeLessThan(170);
});
