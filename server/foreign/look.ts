import type { ModelAnswer } from '../contract/index.ts';

type Look = Pick<ModelAnswer['groups'][number], 'hue' | 'silhouette' | 'icon'>;

/**
 * Hues that people with colour blindness can tell apart, the most different first: after Masataka Okabe and Kei Ito, Color Universal Design
 * (2008), and Paul Tol, Colour Schemes (SRON/EPS/TN/09-002), made lighter or darker so that each stands out on its ground.
 */
const HUES: readonly { readonly dark: string; readonly light: string }[] = [
  { dark: '#56b4e9', light: '#0072b2' },
  { dark: '#e69f00', light: '#b86e00' },
  { dark: '#2fc69a', light: '#008563' },
  { dark: '#e58bb9', light: '#b3477f' },
  { dark: '#f0e442', light: '#8a7d00' },
  { dark: '#f2763a', light: '#c44601' },
  { dark: '#9b8cf0', light: '#4b3bb3' },
  { dark: '#b4bcc6', light: '#5b6672' },
  { dark: '#8fd6d2', light: '#1c7a80' },
  { dark: '#c9b36b', light: '#7a6522' },
  { dark: '#d8a1ec', light: '#8a3fa5' },
  { dark: '#a9d65c', light: '#4c7a12' },
  { dark: '#f5a79a', light: '#a83a3a' },
  { dark: '#7fa6ff', light: '#2b4fc2' },
  { dark: '#cf8f66', light: '#84481f' },
  { dark: '#8bb59a', light: '#3d6b4e' },
];

/** Shapes that mean nothing by themselves; labels of one hue differ by shape. */
const SILHOUETTES = ['circle', 'rounded-square', 'hexagon', 'diamond', 'square', 'pentagon', 'double-ring', 'crate'] as const;

/** Icons of the model for words that labels often hold; the first that fits. */
const ICONS: readonly (readonly [RegExp, string])[] = [
  [/person|people|user|customer|employee|actor|author|student|patient|suspect/i, 'user'],
  [/group|team|network|gang|community|family/i, 'users-group'],
  [/account|bank|iban/i, 'building-bank'],
  [/company|organi[sz]ation|firm|business|supplier|department|employer/i, 'building'],
  [/place|city|country|address|location|region|town/i, 'map-pin'],
  [/invoice|document|file|report|article|paper|contract/i, 'file-text'],
  [/payment|transaction|transfer|money|amount/i, 'cash'],
  [/vehicle|car\b/i, 'car'],
  [/ship|vessel/i, 'ship'],
  [/event|date|meeting|day\b/i, 'calendar-event'],
  [/product|item|order|parcel|package|part\b/i, 'package'],
  [/phone|message|mail|device/i, 'device-mobile-message'],
  [/database|table|dataset/i, 'database'],
  [/website|domain|host|ip\b|url/i, 'world'],
];
const NEUTRAL_ICON = 'point';

/** FNV-1a (Fowler, Noll, Vo): a number from a text, the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/**
 * A look for each name: no two of the first sixteen share a hue, and no two names that share one share a shape as well while there are shapes
 * left. A name keeps its look when counts change; few names get the hues that differ most.
 */
export function looksOf(names: readonly string[]): Map<string, Look> {
  const taken = new Map<number, number>();
  const room = names.length <= HUES.length / 2 ? HUES.length / 2 : HUES.length;
  const looks = new Map<string, Look>();
  for (const name of [...names].sort()) {
    const round = Math.min(...Array.from({ length: room }, (_, at) => taken.get(at) ?? 0));
    let slot = hash(name) % room;
    while ((taken.get(slot) ?? 0) > round) slot = (slot + 1) % room;
    taken.set(slot, round + 1);
    looks.set(name, lookAt(name, slot, round));
  }
  return looks;
}

function lookAt(name: string, slot: number, round: number): Look {
  const { dark, light } = HUES[slot] ?? { dark: '#b4bcc6', light: '#5b6672' };
  const icon = ICONS.find(([word]) => word.test(name))?.[1] ?? NEUTRAL_ICON;
  return { hue: { dark, light }, silhouette: SILHOUETTES[(slot + round) % SILHOUETTES.length] ?? 'circle', icon };
}
