import { describe, expect, it } from 'vitest';
import { distanceByte, FIELD_CELL, FIELD_COLUMNS, FIELD_REACH, FIELD_ROWS, outlineField } from './outline-field.ts';
import { SILHOUETTES, silhouetteIndex } from './silhouettes.ts';

const field = outlineField();
const sample = (name: string, x: number, y: number): number => {
  const index = silhouetteIndex(name);
  const texel = (value: number) => Math.floor(((value + FIELD_REACH) / (2 * FIELD_REACH)) * FIELD_CELL);
  const row = Math.floor(index / FIELD_COLUMNS) * FIELD_CELL + texel(y);
  return field[row * FIELD_COLUMNS * FIELD_CELL + (index % FIELD_COLUMNS) * FIELD_CELL + texel(x)] ?? -1;
};

describe('the field of silhouettes', () => {
  it('has a cell for each', () => {
    expect(SILHOUETTES.length).toBeLessThanOrEqual(FIELD_COLUMNS * FIELD_ROWS);
    expect(field).toHaveLength(FIELD_COLUMNS * FIELD_ROWS * FIELD_CELL ** 2);
  });
  it.each(SILHOUETTES)('%s is dark within and bright at the corners of its cell', (name) => {
    expect(sample(name, 0, 0.1)).toBeLessThan(128);
    for (const [x, y] of [
      [-1.35, -1.35],
      [1.35, -1.35],
      [-1.35, 1.35],
      [1.35, 1.35],
    ] as const)
      expect(sample(name, x, y)).toBeGreaterThan(180);
  });
  it('up is up: the notch of the notched crate is at the top', () => {
    expect(sample('notched-crate', 0, -0.55)).toBeGreaterThan(128);
    expect(sample('notched-crate', 0, 0.55)).toBeLessThan(128);
  });
  it.each([
    [0, 128],
    [0.5, 255],
    [-0.5, 0],
    [9, 255],
    [0.25, 191],
  ])('distance %d is byte %d', (d, byte) => {
    expect(distanceByte(d)).toBe(byte);
  });
});
