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
  /** Entities on the chart by group, links by type and by strength (`contested` beside the three). */
  readonly groups: Readonly<Record<string, Tally>>;
  readonly types: Readonly<Record<string, Tally>>;
  readonly strengths: Readonly<Record<string, Tally>>;
  readonly hiddenByGroup: number;
  readonly hiddenByHand: readonly string[];
  /** Links whose ends are both shown and that a filter hides. */
  readonly linksByType: number;
  readonly linksByStrength: number;
  /** On the chart, but not yet told by the server. */
  readonly pending: readonly string[];
}

export const CONTESTED = 'contested';
/** Links of databases that record no evidence. */
export const NO_STRENGTH = 'not-evaluated';

export const strengthOf = (link: GraphLink): string => link.strength ?? NO_STRENGTH;

const degreeOf = (node: GraphNode): number | null => (typeof node.props.degree === 'number' ? node.props.degree : null);

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

export function view(snapshot: Pick<Snapshot, 'nodes' | 'hidden' | 'filters'>, data: ChartData): View {
  const hand = new Set(snapshot.hidden);
  const groupsOff = new Set(snapshot.filters.groupsOff);
  const ids = Object.keys(snapshot.nodes);
  const missing = new Set(data.missing);
  const known = ids.flatMap((id) => data.nodes[id] ?? []);
  const groups: Record<string, Tally> = {};
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
    hiddenByGroup: known.filter((node) => groupsOff.has(node.group) && !hand.has(node.id)).length,
    hiddenByHand: snapshot.hidden,
    linksByType: links.byType,
    linksByStrength: links.byStrength,
    pending: ids.filter((id) => !Object.hasOwn(data.nodes, id) && !missing.has(id)),
  };
}

function sortLinks(snapshot: Pick<Snapshot, 'nodes' | 'hidden' | 'filters'>, data: ChartData, visible: ReadonlySet<string>) {
  const hand = new Set(snapshot.hidden);
  const typesOff = new Set(snapshot.filters.typesOff);
  const strengthsOff = new Set(snapshot.filters.strengthsOff);
  const types: Record<string, Tally> = {};
  const strengths: Record<string, Tally> = {};
  const degree = new Map<string, number>();
  const shown: GraphLink[] = [];
  let [byType, byStrength] = [0, 0];
  for (const link of linksOnChart(snapshot, data)) {
    for (const end of new Set([link.source, link.target])) degree.set(end, (degree.get(end) ?? 0) + 1);
    const typeOff = typesOff.has(link.type);
    const strengthOff = isOff(link, strengthsOff);
    const ends = visible.has(link.source) && visible.has(link.target) && !hand.has(link.id);
    const seen = ends && !typeOff && !strengthOff;
    tally(types, link.type, seen);
    tally(strengths, strengthOf(link), seen);
    if (link.contested) tally(strengths, CONTESTED, seen);
    if (ends && typeOff) byType++;
    else if (ends && strengthOff) byStrength++;
    if (seen) shown.push(link);
  }
  return { shown, types, strengths, degree, byType, byStrength };
}
