import type { GraphLink, GraphNode } from '../../server/contract/graph.ts';
import type { ChartData } from './data.ts';
import { has, type Placed, type Snapshot } from './snapshot.ts';

export interface ShownNode {
  readonly node: GraphNode;
  readonly placed: Placed;
  /** Links in the database that lead to entities which are not on the chart. */
  readonly more: number;
}

export interface Tally {
  readonly total: number;
  readonly shown: number;
}

/** What is seen of the chart, and how much is not and why. Every number is of this chart, not of the database. */
export interface View {
  readonly nodes: readonly ShownNode[];
  readonly links: readonly GraphLink[];
  /** Entities on the chart by group, links by type and by strength (`contested` beside the three) and by evaluation: there a link counts once for each that it carries. */
  readonly groups: Readonly<Record<string, Tally>>;
  readonly types: Readonly<Record<string, Tally>>;
  readonly strengths: Readonly<Record<string, Tally>>;
  readonly grades: Readonly<Record<string, Tally>>;
  readonly hiddenByGroup: number;
  readonly hiddenByHand: readonly string[];
  /** Entities whose labels the reader has hidden. */
  readonly hiddenByLabel: number;
  /** Links whose ends are both shown and that a filter hides. */
  readonly linksByType: number;
  readonly linksByStrength: number;
  readonly linksByGrade: number;
  /** On the chart, but not yet told by the server. */
  readonly pending: readonly string[];
}

export const CONTESTED = 'contested';
/** Links of databases that record no evidence. */
export const NO_STRENGTH = 'not-evaluated';

/** Links of whose claims no document has been evaluated. */
export const NOT_GRADED = 'not-graded';

export const gradesOf = (link: GraphLink): readonly string[] => {
  const { grades } = link.props;
  const codes = Array.isArray(grades) ? grades.filter((code) => typeof code === 'string') : [];
  return codes.length > 0 ? codes : [NOT_GRADED];
};

export const strengthOf = (link: GraphLink): string => link.strength ?? NO_STRENGTH;

const degreeOf = (node: GraphNode): number | null => (typeof node.props.degree === 'number' ? node.props.degree : null);

/** Labels and types of a database that is not ours may be called as anything, `constructor` too: nothing is inherited. */
const noTallies = (): Record<string, Tally> => Object.create(null);

function tally(counts: Record<string, Tally>, key: string, shown: boolean): void {
  const before = counts[key] ?? { total: 0, shown: 0 };
  counts[key] = { total: before.total + 1, shown: before.shown + (shown ? 1 : 0) };
}

const isOff = (link: GraphLink, off: ReadonlySet<string>): boolean =>
  off.has(strengthOf(link)) || (link.contested && off.has(CONTESTED));

/** Links among entities on the chart, in a stable order: that of their ids. */
export function linksOnChart(snapshot: Pick<Snapshot, 'nodes'>, data: ChartData): GraphLink[] {
  return Object.values(data.links)
    .filter((link) => has(snapshot, link.source) && has(snapshot, link.target))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is left out beside filters and what was hidden by hand. */
export interface LeftOut {
  readonly hides: (node: GraphNode) => boolean;
  /** Ids that now name something else than when the view was made. */
  readonly changed: ReadonlySet<string>;
}

const NOTHING_LEFT_OUT: LeftOut = { hides: () => false, changed: new Set() };

export function view(
  snapshot: Pick<Snapshot, 'nodes' | 'hidden' | 'filters'>,
  data: ChartData,
  { hides, changed }: LeftOut = NOTHING_LEFT_OUT,
): View {
  const hand = new Set(snapshot.hidden);
  const groupsOff = new Set(snapshot.filters.groupsOff);
  const ids = Object.keys(snapshot.nodes);
  const missing = new Set(data.missing);
  const told = ids.flatMap((id) => (changed.has(id) ? [] : (data.nodes[id] ?? [])));
  const known = told.filter((node) => !hides(node));
  const groups = noTallies();
  for (const node of known) tally(groups, node.group, !groupsOff.has(node.group) && !hand.has(node.id));
  const shown = known.filter((node) => !groupsOff.has(node.group) && !hand.has(node.id));
  const links = sortLinks(snapshot, data, new Set(shown.map((node) => node.id)));
  return {
    nodes: shown.map((node) => ({
      node,
      placed: snapshot.nodes[node.id] ?? { x: null, y: null, pinned: false },
      more: Math.max(0, (degreeOf(node) ?? 0) - (links.degree.get(node.id) ?? 0)),
    })),
    links: links.shown,
    groups,
    types: links.types,
    strengths: links.strengths,
    grades: links.grades,
    hiddenByGroup: known.filter((node) => groupsOff.has(node.group) && !hand.has(node.id)).length,
    hiddenByHand: snapshot.hidden,
    hiddenByLabel: told.length - known.length,
    linksByType: links.byType,
    linksByStrength: links.byStrength,
    linksByGrade: links.byGrade,
    pending: ids.filter((id) => !Object.hasOwn(data.nodes, id) && !missing.has(id)),
  };
}

/** Which filter hides a link, the first that does. A link stays as long as one of its evaluations is on. */
function hiddenBy(link: GraphLink, filters: OffSets): 'type' | 'strength' | 'grade' | null {
  if (filters.types.has(link.type)) return 'type';
  if (isOff(link, filters.strengths)) return 'strength';
  return filters.grades.size > 0 && gradesOf(link).every((code) => filters.grades.has(code)) ? 'grade' : null;
}

interface OffSets {
  readonly types: ReadonlySet<string>;
  readonly strengths: ReadonlySet<string>;
  readonly grades: ReadonlySet<string>;
}

function sortLinks(snapshot: Pick<Snapshot, 'nodes' | 'hidden' | 'filters'>, data: ChartData, visible: ReadonlySet<string>) {
  const hand = new Set(snapshot.hidden);
  const { typesOff, strengthsOff, gradesOff } = snapshot.filters;
  const off: OffSets = { types: new Set(typesOff), strengths: new Set(strengthsOff), grades: new Set(gradesOff) };
  const types = noTallies();
  const strengths = noTallies();
  const grades = noTallies();
  const degree = new Map<string, number>();
  const shown: GraphLink[] = [];
  const by = { type: 0, strength: 0, grade: 0 };
  for (const link of linksOnChart(snapshot, data)) {
    for (const end of new Set([link.source, link.target])) degree.set(end, (degree.get(end) ?? 0) + 1);
    const filter = hiddenBy(link, off);
    const ends = visible.has(link.source) && visible.has(link.target) && !hand.has(link.id);
    const seen = ends && filter === null;
    tally(types, link.type, seen);
    tally(strengths, strengthOf(link), seen);
    if (link.contested) tally(strengths, CONTESTED, seen);
    for (const code of gradesOf(link)) tally(grades, code, seen);
    if (ends && filter !== null) by[filter]++;
    if (seen) shown.push(link);
  }
  return { shown, types, strengths, grades, degree, byType: by.type, byStrength: by.strength, byGrade: by.grade };
}
