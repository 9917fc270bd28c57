import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../cypher/model/groups.ts';
import { ICON_NAMES, ICONS, iconIndex, iconStrokes, strokesOf } from './icons.ts';

describe('icons', () => {
  it('every icon of the model is bundled', () => {
    const named = GROUPS.flatMap((group) => [group.icon, ...Object.values(group.icons ?? {})]);
    expect(named.filter((name) => !ICONS.has(name))).toEqual([]);
  });
  it('all have strokes and fit the atlas', () => {
    expect(ICON_NAMES.filter((name) => iconStrokes(name).length === 0)).toEqual([]);
    expect(ICON_NAMES.length).toBeLessThanOrEqual(64);
  });
  it('an unknown one is a point', () => {
    expect(iconIndex('no such icon')).toBe(iconIndex('point'));
    expect(iconStrokes('no such icon')).toEqual(iconStrokes('point'));
  });
  it('the invisible frame is no stroke', () => {
    expect(strokesOf('<path stroke="none" d="M0 0h24v24H0z" fill="none" />\n<path d="M3 4l5 6" /><path\n d="M1 1h2" />')).toEqual(
      ['M3 4l5 6', 'M1 1h2'],
    );
  });
});
