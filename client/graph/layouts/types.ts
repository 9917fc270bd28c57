/** Positions by id in chart units: one unit is one CSS pixel at the natural zoom. y points UP. */
export type Positions = Record<string, { x: number; y: number }>;

export interface LayoutNode {
  readonly id: string;
  /** Radius of the mark and the size of the label below it, in units. */
  readonly radius: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Order key: nodes of a group stay together where a layout sorts. */
  readonly group: string;
  readonly name: string;
  /** Where it stands now; null for a newcomer. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** Must not move. Needs `at`. */
  readonly fixed: boolean;
}

export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  /** Pairs of indices into `nodes`, source first. */
  readonly links: readonly (readonly [number, number])[];
}

export interface LayoutOptions {
  /** The place to fill, in CSS pixels, without the room that labels at its rim need. */
  readonly width: number;
  readonly height: number;
  /** The same seed and graph give the same positions. */
  readonly seed: number;
}

/** Gives every node a position. Pure: the same arguments, the same positions. Fixed nodes keep theirs. */
export type Layout = (graph: LayoutGraph, options: LayoutOptions) => Positions;

/** A point that an algorithm moves. */
export interface Body {
  x: number;
  y: number;
}
