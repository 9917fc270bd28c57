/** Arithmetic on `#rrggbb` colours. Pure; sRGB unless said otherwise. */

const DARK_INK = '#12171d';
const LIGHT_INK = '#ffffff';

/** A chart asks for the same few colours thousands of times. */
const mixed = new Map<string, string>();
const inks = new Map<string, string>();

function remember(known: Map<string, string>, key: string, compute: () => string): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = compute();
  known.set(key, value);
  return value;
}

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Mixes two colours; `share` 0 gives `from`, 1 gives `to`. */
export const mix = (from: string, to: string, share: number): string =>
  remember(mixed, `${from}${to}${share}`, () => computeMix(from, to, share));

function computeMix(from: string, to: string, share: number): string {
  const a = channels(from);
  const b = channels(to);
  const parts = a.map((value, i) => Math.round(value + ((b[i] ?? 0) - value) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance after WCAG 2, 0 to 1. */
export function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio after WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The ink, dark or light, that is read best on `fill`. */
export const inkOn = (fill: string): string =>
  remember(inks, fill, () => (contrast(fill, DARK_INK) >= contrast(fill, LIGHT_INK) ? DARK_INK : LIGHT_INK));
