import { hash52 } from '../digest.ts';
import { createNumberMap } from '../number-map.ts';

/** Names are only compared where that takes no time. */
const MOST_NAMED = 20_000;

/** Ids of all claims, as numbers, in the order in which they were added. */
export interface ClaimIds {
  /** Line in which the id stood before; null: it is new and has been added. */
  add(id: string, line: number): number | null;
  position(id: string): number | null;
  lineAt(position: number): number;
  /** The ids themselves, for suggestions; empty when there are too many. */
  names(): readonly string[];
}

export function createClaimIds(): ClaimIds {
  const positions = createNumberMap();
  const lines: number[] = [];
  const names: string[] = [];
  return {
    add: (id, line) => {
      const key = hash52(id);
      const earlier = positions.get(key);
      if (earlier !== null) return lines[earlier] ?? 0;
      positions.set(key, lines.length);
      lines.push(line);
      if (names.length <= MOST_NAMED) names.push(id);
      return null;
    },
    position: (id) => positions.get(hash52(id)),
    lineAt: (position) => lines[position] ?? 0,
    names: () => (names.length <= MOST_NAMED ? names : []),
  };
}
