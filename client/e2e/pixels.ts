import type { Page } from '@playwright/test';
import type { Point } from './explorer.ts';

export type Rgb = readonly [number, number, number];

export const rgb = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** Largest difference of a channel up to which two colours are the same one, drawn. */
const SAME = 24;
/** Half the side of the square that is looked at, in CSS pixels: a mark and a little around it. */
const REACH = 16;

/** How many pixels around a point of the page have about this colour. */
export async function pixelsLike(page: Page, at: Point, colour: string): Promise<number> {
  const clip = { x: Math.round(at.x) - REACH, y: Math.round(at.y) - REACH, width: 2 * REACH, height: 2 * REACH };
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(
    async ({ picture, wanted, same }) => {
      const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (context === null) throw new Error('This browser gives no 2D canvas');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let found = 0;
      for (let i = 0; i < data.length; i += 4)
        if (wanted.every((channel, at) => Math.abs((data[i + at] ?? 0) - channel) <= same)) found += 1;
      return found;
    },
    { picture, wanted: rgb(colour), same: SAME },
  );
}
