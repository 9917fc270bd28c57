import { nearest } from '../contract/index.ts';

/** `did you mean X?`, else the list where it is short. */
export function suggest(written: string, known: readonly string[]): string | null {
  const near = nearest(written, known);
  if (near !== null) return `did you mean ${near}?`;
  return known.length <= 16 ? `known: ${known.filter((word) => word !== '').join(', ')}` : null;
}
