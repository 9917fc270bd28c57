import { expect } from 'vitest';
import { column, type Judges, linksOf, nameOf, sorted, where, withParts } from './coded.ts';

export const ROUTE_ANSWERS: Judges = {
  'routes-by-commodity': (rows, coded) => {
    const arms = withParts(coded, 'cmd_firearms');
    const routes = linksOf(coded, 'CARRIES').filter(({ to }) => arms.has(to));
    expect(rows.map(({ routeId, thingId }) => `${routeId} ${thingId}`).sort()).toEqual(
      routes.map(({ from, to }) => `${from} ${to}`).sort(),
    );
    expect(column(rows, 'routeId')).toContain('rte_firearms-western-balkan-chain');
  },

  'routes-places': (rows, coded) => {
    const routes = withParts(coded, 'rte_balkan-route');
    expect(rows).toHaveLength(linksOf(coded, 'TRANSITS').filter(({ from }) => routes.has(from)).length);
    const ordered = where(rows, { routeId: 'rte_balkan-route' }).filter(({ position }) => position !== null);
    expect(ordered.map(({ position, placeId }) => `${position} ${placeId}`)).toEqual([
      '1 plc_afghanistan',
      '2 plc_iran',
      '3 plc_turkiye',
      '4 plc_balkans',
    ]);
  },

  'routes-through-place': (rows, coded) => {
    const places = withParts(coded, 'plc_western-balkans');
    const through = linksOf(coded, 'TRANSITS').filter(({ to }) => places.has(to));
    expect(rows).toHaveLength(through.length);
    expect(column(rows, 'whatId')).toEqual(sorted(through.map(({ from }) => from)));
  },

  'routes-shared-places': (rows, coded) => {
    const things = new Map<string, Set<string>>();
    for (const { from, to } of linksOf(coded, 'TRANSITS')) things.set(to, (things.get(to) ?? new Set()).add(from));
    const shared = [...things].filter(([, names]) => names.size > 1).map(([place, names]) => `${place} ${names.size}`);
    expect(rows.map((row) => `${row.placeId} ${row.things}`).sort()).toEqual(shared.sort());
  },

  'routes-seizures': (rows) => {
    // At least seven tonnes in all: what was found in Rotterdam, Hasselt and on Aruba is part of them.
    expect(where(rows, { commodity: 'cocaine' })).toMatchObject([
      { figure: 'quantity', number: 7_000, unit: 'kg', qualifier: 'at-least' },
    ]);
    expect(where(rows, { commodity: 'cannabis' })).toMatchObject([{ number: 8_400, unit: 'kg' }]);
    expect(where(rows, { commodity: 'drug precursors', figure: 'streetValue' })).toMatchObject([
      { number: 50_000_000, unit: 'EUR' },
    ]);
    expect(where(rows, { commodity: 'several', figure: 'items' })).toMatchObject([{ number: 1_100, qualifier: 'more-than' }]);
    // Money in accounts stands in the total of 5.5 million and is not added to it.
    expect(where(rows, { commodity: 'money in bank accounts' })).toEqual([]);
    expect(where(rows, { commodity: 'not stated', figure: 'value' })).toMatchObject([{ number: 5_500_000 }]);
  },

  'routes-commodity-places': (rows, coded) => {
    const heroin = linksOf(coded, 'TRANSITS').filter(({ from }) => from === 'cmd_heroin');
    expect(
      where(rows, { basis: 'said of the goods' })
        .map(({ role, placeId }) => `${role} ${placeId}`)
        .sort(),
    ).toEqual(heroin.map(({ role, to }) => `${role} ${to}`).sort());
    const byRoute = where(rows, { basis: 'said of a route that carries them', placeId: 'plc_iran' });
    expect(byRoute).toMatchObject([{ role: 'transit' }]);
  },

  'routes-commodity-actors': (rows, coded) => {
    const traffickers = linksOf(coded, 'TRAFFICS').filter(({ to }) => to === 'cmd_cocaine');
    expect(column(where(rows, { how: 'TRAFFICS' }), 'whoId')).toEqual(sorted(traffickers.map(({ from }) => from)));
    const attributed = where(rows, { how: 'ATTRIBUTED_TO', whoId: 'net_balkans-organisation-2023' });
    expect(
      attributed
        .flatMap(({ places }) => (Array.isArray(places) ? places : []))
        .map(String)
        .sort(),
    ).toEqual(['plc_aruba', 'plc_europe', 'plc_hasselt', 'plc_rotterdam'].map((id) => nameOf(coded, id)).sort());
  },

  'routes-seizures-at': async (rows, _coded, ask) => {
    expect(where(rows, { seizureId: 'szr_ceo-fraud-hr' })).toMatchObject([{ placeId: 'plc_croatia', how: 'seized there' }]);
    expect(where(rows, { seizureId: 'szr_sunshine-marijuana' })).toHaveLength(2);
    expect(await ask({ place: 'plc_belgium' })).toMatchObject([
      { seizureId: 'szr_balkans-cocaine-hasselt-2020', placeId: 'plc_hasselt' },
    ]);
  },
};
