/**
 * The silhouettes as one picture of signed distances, for the node program's texture.
 * C. Green, "Improved Alpha-Tested Magnification for Vector Textures and Special Effects", SIGGRAPH 2007.
 * Computing distances in the shader looks the same, but its many branches take a software renderer a second to compile.
 */
import { distance, outlineOf, SILHOUETTES } from './silhouettes.ts';

export const FIELD_COLUMNS = 8;
export const FIELD_ROWS = 4;
/** Texels of a cell's side. */
export const FIELD_CELL = 48;
/** A cell shows the mark from -FIELD_REACH to +FIELD_REACH radii. */
export const FIELD_REACH = 1.4;
/** Distances beyond this, in radii, are cut off. */
export const FIELD_DEPTH = 0.5;

/** The byte of a distance: 0 deep inside, 255 far outside, 127.5 on the rim. */
export const distanceByte = (d: number): number => Math.round(255 * Math.min(1, Math.max(0, d / (2 * FIELD_DEPTH) + 0.5)));

/** FIELD_COLUMNS × FIELD_ROWS cells in the order of `SILHOUETTES`, one byte per texel, rows from the top. Fills only: rings are drawn by the shader. */
export function outlineField(): Uint8Array {
  const width = FIELD_COLUMNS * FIELD_CELL;
  const field = new Uint8Array(width * FIELD_ROWS * FIELD_CELL).fill(255);
  SILHOUETTES.forEach((name, index) => {
    const shape = { ...outlineOf(name), ring: null };
    const left = (index % FIELD_COLUMNS) * FIELD_CELL;
    const top = Math.floor(index / FIELD_COLUMNS) * FIELD_CELL;
    for (let row = 0; row < FIELD_CELL; row++)
      for (let column = 0; column < FIELD_CELL; column++) {
        const at = (texel: number) => ((texel + 0.5) / FIELD_CELL) * 2 * FIELD_REACH - FIELD_REACH;
        field[(top + row) * width + left + column] = distanceByte(distance(shape, at(column), at(row)));
      }
  });
  return field;
}
