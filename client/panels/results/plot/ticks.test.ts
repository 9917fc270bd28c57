import { describe, expect, it } from 'vitest';
import { wholeTicks } from './ticks.ts';

describe('ticks of an axis that counts', () => {
  it('are whole numbers up to the highest bar, whose series stand on each other', () => {
    expect(
      wholeTicks([
        { x: 'a', y: 1 },
        { x: 'b', y: 1 },
        { x: 'a', y: 1 },
      ]),
    ).toEqual([0, 1, 2]);
  });

  it.each([
    ['parts of a number', [{ x: 'a', y: 0.5 }]],
    ['less than nothing', [{ x: 'a', y: -1 }]],
    ['many', [{ x: 'a', y: 11 }]],
    ['nothing', []],
  ])('are left to the plot for %s', (_, points) => {
    expect(wholeTicks(points)).toBeUndefined();
  });
});
