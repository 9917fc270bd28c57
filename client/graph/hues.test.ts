import { describe, expect, it } from 'vitest';
import { contrast } from './color.ts';
import { adaptedIn, huesOf, LEAST_CONTRAST, PALETTE } from './hues.ts';
import { CHART_TOKENS } from './theme.ts';

describe('colours that readers choose', () => {
  it.each(PALETTE)('%s of the palette is seen on both grounds as it is', (color) => {
    expect(adaptedIn(color)).toEqual([]);
  });
  it.each([
    ['#000000', ['dark']],
    ['#ffffff', ['light']],
    ['#ffee00', ['light']],
  ])('%s is adapted in %s only, and then seen', (color, themes) => {
    expect(adaptedIn(color)).toEqual(themes);
    const hues = huesOf(color);
    for (const theme of ['dark', 'light'] as const)
      expect(contrast(hues[theme], CHART_TOKENS[theme].ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});
