import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../cypher/model/groups.ts';
import { distance, outlineOf, reach, SILHOUETTES, silhouetteIndex } from './silhouettes.ts';

describe('silhouettes', () => {
  it('every silhouette of the model is drawn, none twice', () => {
    const used = GROUPS.map((group) => group.silhouette);
    expect([...new Set(used)].sort()).toEqual([...SILHOUETTES].sort());
  });
  it('an unknown one is a circle', () => {
    expect(outlineOf('star')).toEqual(outlineOf('circle'));
    expect(silhouetteIndex('star')).toBe(silhouetteIndex('circle'));
  });
  it.each(SILHOUETTES)('%s: the icon lies inside, the mark within its radius', (name) => {
    const shape = outlineOf(name);
    expect(distance(shape, shape.icon.x, shape.icon.y)).toBeLessThan(0);
    for (let angle = 0; angle < 6.28; angle += 0.1) {
      expect(reach(name, angle)).toBeGreaterThan(0.3);
      expect(reach(name, angle)).toBeLessThan(1.3);
    }
  });
  it.each([
    ['circle', 0, 0.9],
    ['rounded-square', 0, 0.86],
    ['crate', Math.PI / 2, 0.7],
    ['diamond', Math.PI / 4, 0.78],
    ['double-ring', 1, 0.95],
  ])('%s reaches %d radians at %d', (name, angle, expected) => {
    expect(Math.abs(reach(name, angle) - expected)).toBeLessThan(0.04);
  });
  it('a full turn more is the same direction', () => {
    expect(reach('flag', 0.4 - 2 * Math.PI)).toBe(reach('flag', 0.4));
  });
});
