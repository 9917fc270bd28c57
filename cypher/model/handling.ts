import { HANDLING_CODES, TLP } from './grading.ts';

const strictest = (order: readonly string[], codes: readonly (string | null)[]): string | null => {
  const rank = Math.max(-1, ...codes.map((code) => (code === null ? -1 : order.indexOf(code))));
  return order[rank] ?? null;
};

/** The most restrictive handling code given; null when none is: never invented, never relaxed. */
export const strictestHandling = (codes: readonly (string | null)[]): string | null => strictest(HANDLING_CODES, codes);

/** The most restrictive TLP given; null when none is. */
export const strictestTlp = (codes: readonly (string | null)[]): string | null => strictest(TLP, codes);
