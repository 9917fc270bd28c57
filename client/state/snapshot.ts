export const LAYOUTS = ['organic', 'hierarchical', 'circular'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** Where a node stands, in chart units; null until a layout has placed it. */
export interface Placed {
  readonly x: number | null;
  readonly y: number | null;
  readonly pinned: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Selection {
  readonly nodes: readonly string[];
  readonly link: string | null;
}

/** What is switched off. Hidden, not deleted: switching on brings the same things back to the same places. */
export interface Filters {
  readonly groupsOff: readonly string[];
  readonly typesOff: readonly string[];
  /** Strengths, and `contested`. */
  readonly strengthsOff: readonly string[];
  /** Evaluations, scheme and code (`4x4 B4`), and `not-graded`. */
  readonly gradesOff: readonly string[];
}

/** Nodes and links that stand out, for example a path; the rest is dimmed. */
export interface Emphasis {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

/** Everything of a view that a link to it carries. The chart is the nodes listed here and every recorded link among them. */
export interface Snapshot {
  readonly nodes: Readonly<Record<string, Placed>>;
  /** Nodes and links hidden by hand, by id. */
  readonly hidden: readonly string[];
  readonly filters: Filters;
  readonly selection: Selection;
  readonly emphasis: Emphasis | null;
  readonly layout: LayoutName;
  readonly labels: boolean;
  readonly groupParallel: boolean;
}

export const NO_FILTERS: Filters = { groupsOff: [], typesOff: [], strengthsOff: [], gradesOff: [] };
export const NO_SELECTION: Selection = { nodes: [], link: null };

export const EMPTY: Snapshot = {
  nodes: {},
  hidden: [],
  filters: NO_FILTERS,
  selection: NO_SELECTION,
  emphasis: null,
  layout: 'organic',
  labels: true,
  groupParallel: false,
};

export const UNPLACED: Placed = { x: null, y: null, pinned: false };

/** Whether the entity is on the chart, shown or not. */
export const has = (snapshot: Pick<Snapshot, 'nodes'>, id: string): boolean => Object.hasOwn(snapshot.nodes, id);

export const isEmpty = (snapshot: Snapshot): boolean => Object.keys(snapshot.nodes).length === 0;

/**
 * What no snapshot may say: a hidden or absent node that is selected, a pin without a place, something twice. Every transition and the parser
 * end here, so no combination of them can contradict itself. Ids of links are not checked: which links exist is the database's to say.
 */
export function normalise(snapshot: Snapshot): Snapshot {
  const { nodes, filters, selection, emphasis } = snapshot;
  const hidden = distinct(snapshot.hidden);
  const gone = new Set(hidden);
  const link = selection.link !== null && !gone.has(selection.link) ? selection.link : null;
  const chosen = link === null ? selection.nodes : [];
  return {
    ...snapshot,
    nodes: Object.values(nodes).every(isSound) ? nodes : mapPlaces(nodes),
    hidden,
    filters: {
      groupsOff: distinct(filters.groupsOff),
      typesOff: distinct(filters.typesOff),
      strengthsOff: distinct(filters.strengthsOff),
      gradesOff: distinct(filters.gradesOff),
    },
    selection: { nodes: distinct(chosen).filter((id) => has(snapshot, id) && !gone.has(id)), link },
    emphasis: soundEmphasis(emphasis, nodes),
  };
}

/** Parts that are sound already keep their identity: who compares by it redraws nothing. */
const distinct = (list: readonly string[]): readonly string[] => {
  const set = new Set(list);
  return set.size === list.length ? list : [...set];
};

const isSound = ({ x, y, pinned }: Placed): boolean =>
  x === null || y === null ? x === y && !pinned : Number.isFinite(x) && Number.isFinite(y);

const mapPlaces = (nodes: Snapshot['nodes']): Snapshot['nodes'] =>
  Object.fromEntries(Object.entries(nodes).map(([id, placed]) => [id, soundPlace(placed)]));

function soundPlace(placed: Placed): Placed {
  const { x, y, pinned } = placed;
  if (x === null || y === null || !Number.isFinite(x) || !Number.isFinite(y)) return UNPLACED;
  return { x, y, pinned };
}

function soundEmphasis(emphasis: Emphasis | null, nodes: Snapshot['nodes']): Emphasis | null {
  if (emphasis === null) return null;
  const kept = [...new Set(emphasis.nodes)].filter((id) => Object.hasOwn(nodes, id));
  if (kept.length === 0) return null;
  return kept.length === emphasis.nodes.length ? emphasis : { nodes: kept, links: distinct(emphasis.links) };
}

export const isPinned = (snapshot: Pick<Snapshot, 'nodes'>, id: string): boolean => snapshot.nodes[id]?.pinned ?? false;
