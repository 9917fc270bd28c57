import type { Claim } from '../../server/contract/claims.ts';

export interface FigureRow {
  readonly claim: Claim;
  /** 0 for a total or a figure of its own; parts stand below what they are part of. */
  readonly depth: number;
}

/** Claims in reading order: each total followed by its parts. A part whose total is not here stands on its own; circles are cut. */
export function figureRows(claims: readonly Claim[]): FigureRow[] {
  const ids = new Set(claims.map(({ id }) => id));
  const rows: FigureRow[] = [];
  const seen = new Set<string>();
  const add = (claim: Claim, depth: number): void => {
    if (seen.has(claim.id)) return;
    seen.add(claim.id);
    rows.push({ claim, depth });
    for (const part of claims) if (part.partOf === claim.id) add(part, depth + 1);
  };
  for (const claim of claims) if (claim.partOf === null || !ids.has(claim.partOf)) add(claim, 0);
  for (const claim of claims) add(claim, 0);
  return rows;
}
