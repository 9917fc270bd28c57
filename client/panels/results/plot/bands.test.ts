import { describe, expect, it } from 'vitest';
import { bandPadding } from './bands.ts';

const thickness = (bars: number, room: number, most: number): number => {
  const padding = bandPadding(bars, room, most);
  return (room * (1 - padding)) / (bars + padding);
};

describe('bars', () => {
  it.each([1, 2, 3, 8])('%i of them are as thick as they may be, not more', (bars) => {
    expect(thickness(bars, 900, 88)).toBeCloseTo(88);
  });

  it('where many stand, share the room with a tenth between them', () => {
    expect(bandPadding(40, 900, 88)).toBe(0.1);
    expect(thickness(40, 900, 88)).toBeLessThan(900 / 40);
  });

  it('in no room at all have a padding that can be drawn', () => {
    expect(bandPadding(1, 0, 88)).toBe(0.1);
  });
});
