import { describe, expect, it } from 'vitest';
import { chosenOf, join, questionsFor } from './expand.ts';

const row = (type: string, group: string, direction: 'out' | 'in' | 'both' = 'out', own = 1) => ({
  type,
  group,
  direction,
  kind: group,
  own,
  throughParts: 0,
});
const node = (id: string) => ({ id, kind: 'Network', group: 'network', name: id, labels: [], props: {} });
const page = (ids: string[], through: Record<string, string[]> = {}, truncated = false) => ({
  fragment: { nodes: ids.map(node), links: [] },
  through,
  meta: { truncated },
});

describe('expanding', () => {
  it('everything is one question; a choice is one per type and direction', () => {
    expect(questionsFor({ rows: [row('USES', 'network')], all: true })).toEqual([{}]);
    const rows = [row('USES', 'network'), row('USES', 'agency'), row('USES', 'network', 'in'), row('HEADS', 'network')];
    expect(questionsFor({ rows, all: false })).toEqual([
      { type: ['USES'], direction: 'out', kind: ['network', 'agency'] },
      { type: ['USES'], direction: 'in', kind: ['network'] },
      { type: ['HEADS'], direction: 'out', kind: ['network'] },
    ]);
  });

  it.each([
    ['one row: as many as it counts', [row('USES', 'network', 'out', 5)], { least: 5, most: 5 }],
    [
      'rows of different groups hold nobody twice',
      [row('USES', 'network', 'out', 5), row('USES', 'agency', 'out', 2)],
      { least: 7, most: 7 },
    ],
    [
      'the same may be linked by several types and both ways',
      [row('USES', 'network', 'out', 5), row('USES', 'network', 'in', 3), row('HEADS', 'agency', 'out', 2)],
      { least: 7, most: 10 },
    ],
    ['nothing', [], { least: 0, most: 0 }],
  ])('counts neighbours, not links: %s', (_, rows, expected) => {
    expect(chosenOf({ rows, parts: true })).toEqual(expected);
  });
  it('what is linked through parts counts where parts are asked for', () => {
    const rows = [{ ...row('USES', 'network'), own: 2, throughParts: 4 }];
    expect([true, false].map((parts) => chosenOf({ rows, parts }).most)).toEqual([6, 2]);
  });

  it('keeps the server’s order up to the cap and says that there is more', () => {
    const joined = join('gang', [page(['gang', 'a', 'b']), page(['gang', 'b', 'c'])], 2);
    expect(joined.ids).toEqual(['gang', 'a', 'b']);
    expect(joined).toMatchObject({ found: 3, truncated: true });
    expect(join('gang', [page(['gang', 'a'])], 2).truncated).toBe(false);
  });

  it('what is reached through a part brings the part', () => {
    const joined = join('gang', [page(['gang', 'far', 'clan'], { far: ['clan'] })], 10);
    expect(joined.ids).toEqual(['gang', 'clan', 'far']);
  });
});
