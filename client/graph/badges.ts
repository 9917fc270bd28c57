/** The badge of a node with links that are not on the chart: "+12", or null where there are none. Above 999 "+999" with a plus behind. */
export function badgeText(more: number): string | null {
  if (!(more > 0)) return null;
  return more > 999 ? '+999+' : `+${Math.round(more)}`;
}

/** Centre of a badge at the upper right of a mark. CSS pixels, y down. */
export function badgeCenter(x: number, y: number, radius: number): { x: number; y: number } {
  return { x: x + radius * 0.82, y: y - radius * 0.82 };
}
