import { describe, expect, it } from 'vitest';
import { EMPTY, type Snapshot } from './snapshot.ts';
import * as t from './transitions.ts';
import { decode, encode, GRID, MAX_LINK } from './url.ts';

const having = (...steps: t.Transition[]): Snapshot => steps.reduce((s, step) => step.run(s), EMPTY);
const read = (text: string): Snapshot => {
  const parsed = decode(text);
  if (parsed.kind !== 'view') throw new Error(`expected a view, got ${parsed.kind}`);
  return parsed.snapshot;
};

describe('the address of a view', () => {
  const full = having(
    t.add(['net_ndrangheta', 'net_gulf_clan', "4:abc:12'#&?"]),
    t.move({ net_ndrangheta: { x: -120.5, y: 40 }, net_gulf_clan: { x: 300, y: -20.25 } }, ['net_gulf_clan']),
    t.toggle('groupsOff', 'place'),
    t.toggle('typesOff', 'USES'),
    t.toggle('strengthsOff', 'tentative'),
    t.toggle('gradesOff', '4x4 B4'),
    t.hide(["4:abc:12'#&?", 'some-link']),
    t.select({ nodes: ['net_ndrangheta'], link: null }),
    t.emphasise({ nodes: ['net_ndrangheta', 'net_gulf_clan'], links: ['l1'] }),
    t.setLayout('hierarchical'),
    t.setLabels(false),
    t.setGroupParallel(true),
  );

  it('carries the names of things with volatile ids, and only those of things on the chart', () => {
    const parsed = decode(encode(full, { net_gulf_clan: 'Gulf Clan', elsewhere: 'No' }));
    expect(parsed).toMatchObject({ kind: 'view', captions: { net_gulf_clan: 'Gulf Clan' } });
    expect(encode(full, {})).toBe(encode(full));
  });

  it('reopens the same view, with places to within one step of the grid', () => {
    const back = read(encode(full));
    expect({ ...back, nodes: null }).toEqual({ ...full, nodes: null });
    expect(Object.keys(back.nodes)).toEqual(Object.keys(full.nodes));
    const cell = 420.5 / (GRID - 1);
    for (const [id, placed] of Object.entries(full.nodes)) {
      expect(back.nodes[id]?.pinned).toBe(placed.pinned);
      if (placed.x === null) expect(back.nodes[id]?.x).toBeNull();
      else expect(Math.abs((back.nodes[id]?.x ?? Number.NaN) - placed.x)).toBeLessThanOrEqual(cell);
    }
  });

  it('does not drift: an address read and written again is the same address', () => {
    const once = encode(read(encode(full)));
    expect(encode(read(once))).toBe(once);
  });

  it('is short for a small chart, uses only characters that survive mail, and is absent for an empty one', () => {
    expect(encode(full).length).toBeLessThan(600);
    expect(encode(full)).toMatch(/^#s=1\.[A-Za-z0-9_-]+$/);
    expect(encode(EMPTY)).toBe('');
    const many = having(t.add(Array.from({ length: 100 }, (_, i) => `opn_operation-number-${i * 7919}`)));
    expect(encode(many).length).toBeLessThan(MAX_LINK);
  });

  it('is found in a whole address and in a file', () => {
    expect(decode(`http://127.0.0.1:4400/${encode(full)}\n`).kind).toBe('view');
  });

  it('reading is total: nothing, garbage, cut, other versions and bombs get an answer, never an exception', () => {
    expect(decode('')).toEqual({ kind: 'none' });
    expect(decode('#')).toEqual({ kind: 'none' });
    const good = encode(full);
    const bad = [
      '#x',
      '#s=',
      '#s=1.',
      '#s=1.%%%',
      '#s=2.abcd',
      '#s=1.AAAA',
      good.slice(0, -9),
      `${good}zz!`,
      '#s=1.q1YqVrJSUEpU0lFQSk',
      '☂',
    ];
    for (const text of bad) expect(decode(text).kind, text).toBe('unreadable');
    for (let i = 6; i < good.length; i += 7) {
      const flipped = `${good.slice(0, i)}${good[i] === 'A' ? 'B' : 'A'}${good.slice(i + 1)}`;
      expect(['view', 'unreadable']).toContain(decode(flipped).kind);
    }
  });
});
