import countries from 'i18n-iso-countries';
import type { Column } from './column.ts';

/** ISO 3166-1 alpha-2, and `XK`, which ISO leaves to its users. */
const CODES = new Set([...Object.keys(countries.getAlpha2Codes()), 'XK']);
/** Codes that are often meant otherwise. */
const MEANT: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', KS: 'XK', KV: 'XK', SRB: 'RS', ALB: 'AL', EU: '' };

export const country: Column<string | null> = {
  compulsory: false,
  missing: null,
  parse: (cell) => {
    if (CODES.has(cell)) return { ok: true, value: cell };
    const meant = MEANT[cell] ?? (CODES.has(cell.toUpperCase()) ? cell.toUpperCase() : '');
    const suggestion = meant === '' ? 'two capital letters, such as RS; XK for Kosovo*' : `did you mean ${meant}?`;
    return { ok: false, expected: 'is not a country code of ISO 3166-1', suggestion };
  },
};
