import {
  EMPTY,
  type Emphasis,
  type Filters,
  has,
  type LayoutName,
  normalise,
  type Placed,
  type Point,
  type Selection,
  type Snapshot,
  UNPLACED,
} from './snapshot.ts';

/**
 * One named change of the view. `push`: a step of its own, undone by Back. `replace`: belongs to the step before it (a selection, positions
 * that a layout gave). `label` is what undo and redo say they take back.
 */
export interface Transition {
  readonly label: string;
  readonly mode: 'push' | 'replace';
  run(snapshot: Snapshot): Snapshot;
}

const step = (label: string, mode: Transition['mode'], run: (snapshot: Snapshot) => Snapshot): Transition => ({
  label,
  mode,
  run: (snapshot) => normalise(run(snapshot)),
});

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
const entities = (ids: readonly string[]): string => count(ids.length, 'entity', 'entities');
const without = (list: readonly string[], ids: readonly string[]): string[] => {
  const gone = new Set(ids);
  return list.filter((id) => !gone.has(id));
};

/** Puts entities on the chart. What stands there keeps its place; what was hidden by hand and is asked for again shows. */
export const add = (ids: readonly string[], select: string | null = null): Transition =>
  step(`add ${entities(ids)}`, 'push', (s) => {
    const fresh = Object.fromEntries(ids.filter((id) => !has(s, id)).map((id): [string, Placed] => [id, UNPLACED]));
    const selection: Selection = select === null ? s.selection : { nodes: [select], link: null };
    return { ...s, nodes: { ...s.nodes, ...fresh }, hidden: without(s.hidden, ids), selection };
  });

/** A new chart of exactly these entities; the layout, labels and filters of the reader stay. */
export const open = (ids: readonly string[], label = 'new chart', emphasis: Emphasis | null = null): Transition =>
  step(label, 'push', (s) => ({
    ...EMPTY,
    layout: s.layout,
    labels: s.labels,
    groupParallel: s.groupParallel,
    nodes: Object.fromEntries(ids.map((id): [string, Placed] => [id, UNPLACED])),
    emphasis,
  }));

/** Takes entities off the chart. Nothing changes in the data. */
export const remove = (ids: readonly string[]): Transition =>
  step(`remove ${entities(ids)} from the picture`, 'push', (s) => {
    const gone = new Set(ids);
    const nodes = Object.fromEntries(Object.entries(s.nodes).filter(([id]) => !gone.has(id)));
    return { ...s, nodes, hidden: without(s.hidden, ids) };
  });

/** Hides entities or links by hand: they stay on the chart's list and in its counts. */
export const hide = (ids: readonly string[]): Transition =>
  step(`hide ${count(ids.length, 'item', 'items')}`, 'push', (s) => ({ ...s, hidden: [...s.hidden, ...ids] }));

export const showAgain = (ids: readonly string[]): Transition =>
  step(`show ${count(ids.length, 'item', 'items')} again`, 'push', (s) => ({ ...s, hidden: without(s.hidden, ids) }));

export const keepOnly = (ids: readonly string[]): Transition =>
  step(`keep only ${entities(ids)}`, 'push', (s) => {
    const kept = new Set(ids);
    const nodes = Object.fromEntries(Object.entries(s.nodes).filter(([id]) => kept.has(id)));
    return { ...s, nodes, hidden: s.hidden.filter((id) => kept.has(id) || !has(s, id)) };
  });

export const clear = (): Transition => open([], 'clear the chart');

const withPlaces = (s: Snapshot, positions: Readonly<Record<string, Point>>, pinned: readonly string[]): Snapshot => {
  const pins = new Set(pinned);
  const moved = Object.entries(positions).flatMap(([id, { x, y }]): [string, Placed][] => {
    const before = s.nodes[id];
    return before === undefined ? [] : [[id, { x, y, pinned: before.pinned || pins.has(id) }]];
  });
  return { ...s, nodes: { ...s.nodes, ...Object.fromEntries(moved) } };
};

/** End of a drag: what was dragged stays where it was put. */
export const move = (positions: Readonly<Record<string, Point>>, pinned: readonly string[]): Transition =>
  step(`move ${entities(Object.keys(positions))}`, 'push', (s) => withPlaces(s, positions, pinned));

/** Places given by a layout to what had none. */
export const place = (positions: Readonly<Record<string, Point>>): Transition =>
  step('place', 'replace', (s) => withPlaces(s, positions, []));

/** Places given by a layout that the reader asked for. */
export const arrange = (layout: LayoutName, positions: Readonly<Record<string, Point>>): Transition =>
  step(`${layout} layout`, 'push', (s) => ({ ...withPlaces(s, positions, []), layout }));

export const setLayout = (layout: LayoutName): Transition => step(`${layout} layout`, 'replace', (s) => ({ ...s, layout }));

export const setPinned = (ids: readonly string[], pinned: boolean): Transition =>
  step(`${pinned ? 'pin' : 'unpin'} ${entities(ids)}`, 'push', (s) => {
    const changed = ids.flatMap((id): [string, Placed][] => {
      const before = s.nodes[id];
      return before === undefined ? [] : [[id, { ...before, pinned }]];
    });
    return { ...s, nodes: { ...s.nodes, ...Object.fromEntries(changed) } };
  });

export type FilterName = keyof Filters;

/** Switches one value of a filter on or off. */
export const toggle = (filter: FilterName, value: string): Transition =>
  step('change a filter', 'push', (s) => {
    const off = s.filters[filter];
    const next = off.includes(value) ? without(off, [value]) : [...off, value];
    return { ...s, filters: { ...s.filters, [filter]: next } };
  });

/** Sets what one filter switches off: `[]` shows all, every other value shows only one. */
export const setOff = (filter: FilterName, off: readonly string[]): Transition =>
  step('change a filter', 'push', (s) => ({ ...s, filters: { ...s.filters, [filter]: off } }));

/** Shows everything that filters or the reader's hand have hidden. */
export const showAll = (): Transition => step('show everything', 'push', (s) => ({ ...s, hidden: [], filters: EMPTY.filters }));

export const select = (selection: Selection, additive = false): Transition =>
  step('select', 'replace', (s) => {
    if (!additive || selection.link !== null) return { ...s, selection };
    const before = s.selection.nodes;
    const added = selection.nodes.filter((id) => !before.includes(id));
    const kept = before.filter((id) => !selection.nodes.includes(id));
    return { ...s, selection: { nodes: [...kept, ...added], link: null } };
  });

export const emphasise = (emphasis: Emphasis | null): Transition => step('highlight', 'replace', (s) => ({ ...s, emphasis }));

export const setLabels = (labels: boolean): Transition => step('labels', 'replace', (s) => ({ ...s, labels }));

export const setGroupParallel = (groupParallel: boolean): Transition =>
  step('parallel links', 'replace', (s) => ({ ...s, groupParallel }));

/** The chart of a first visit: nothing to go back from. */
export const first = (ids: readonly string[]): Transition => ({ ...open(ids, 'overview'), mode: 'replace' });

/** A whole view, from a file. */
export const replaceAll = (snapshot: Snapshot): Transition => step('open a view', 'push', () => snapshot);
