interface Place {
  readonly x: number | null;
  readonly y: number | null;
}

/** Unit steps of the arrow keys in chart units, where y points up. */
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * The nearest place in the direction of an arrow key; what lies aside counts as further away. Without a start, the place nearest to the top
 * left. Null when nothing lies that way.
 */
export function neighbourThatWay(places: Readonly<Record<string, Place>>, from: string | null, key: string): string | null {
  const way = WAYS[key];
  const start = from === null ? undefined : places[from];
  let best: { id: string; cost: number } | null = null;
  for (const [id, { x, y }] of Object.entries(places)) {
    if (x === null || y === null || id === from || way === undefined) continue;
    const cost = start === undefined || start.x === null || start.y === null ? x - y : costOf(x - start.x, y - start.y, way);
    if (cost !== null && (best === null || cost < best.cost)) best = { id, cost };
  }
  return best?.id ?? null;
}

function costOf(dx: number, dy: number, [wayX, wayY]: readonly [number, number]): number | null {
  const along = dx * wayX + dy * wayY;
  const aside = Math.abs(dx * wayY - dy * wayX);
  return along <= 0 || aside > along * 2 ? null : along + aside * 1.5;
}
