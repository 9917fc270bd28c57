import { radiusOf } from '../graph/appearance.ts';
import type { ChartGraph } from '../graph/apply-diff.ts';
import { badgeCenter, badgeText } from '../graph/badges.ts';
import { LABELLED_LINKS, MAX_LABELS } from '../graph/detail.ts';
import type { Pixel } from '../graph/geometry.ts';
import {
  type Box,
  crosses,
  type LabelRequest,
  Occupancy,
  type Place,
  placeLabels,
  placesAround,
  placesInView,
} from '../graph/labels.ts';
import { linkReading } from '../graph/model-index.ts';
import { pointOnLine } from './line-points.ts';
import type { Projection } from './projection.ts';
import type { Stage } from './stage.ts';
import { BADGE_FONT, LINK_FONT, measureText, nodeLabel, shortNodeLabel, type TextBlock, textBlock } from './text.ts';

export interface VisibleNode extends Pixel {
  readonly id: string;
  readonly radius: number;
  readonly more: number;
  readonly pinned: boolean;
}

export interface Chip extends Pixel {
  readonly text: string;
  readonly width: number;
  readonly owner: string;
}

export interface Writing {
  readonly owner: string;
  readonly block: TextBlock;
  readonly link: boolean;
}

/** Everything that the 2D layer shows, in CSS pixels. */
export interface OverlayPlan {
  readonly nodes: readonly VisibleNode[];
  readonly badges: readonly Chip[];
  /** Counts of grouped links. */
  readonly counts: readonly Chip[];
  /** Middles of contested links. */
  readonly contested: readonly (Pixel & { readonly owner: string })[];
  readonly labels: readonly Place<Writing>[];
}

const CHIP_HEIGHT = 17;
const BADGES_FROM = 9;
/** Contested marks and counts stop where they would hide more than they tell. */
const MAX_MARKS = 400;
/** Labels that are tried: in a crowd few find room, and looking for it costs time in every frame. */
const MAX_TRIES = 3 * MAX_LABELS;
/** Up to this many selected nodes are labelled at any price. */
const MUST = 3;
/** So many of the best connected are named before others get their badges: who a picture is about must be readable first. */
const HUBS = 12;
/** In a crowd their names may stand a little off. */
const FAR = [0, 8, 16];

const around = ({ x, y }: Pixel, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

function visibleNodes(stage: Stage, ranked: readonly string[], projection: Projection): VisibleNode[] {
  return ranked.flatMap((id) => {
    if (!stage.graph.hasNode(id)) return [];
    const attributes = stage.graph.getNodeAttributes(id);
    const { more, pinned } = attributes;
    const { x, y } = projection.toPixel(attributes);
    const radius = projection.sizeOf(radiusOf(attributes.degree));
    const off = x < -radius || y < -radius || x > projection.width + radius || y > projection.height + radius;
    return off ? [] : [{ id, x, y, radius, more, pinned }];
  });
}

const chip = (at: Pixel, text: string, owner: string): Chip => ({
  ...at,
  text,
  owner,
  width: Math.max(CHIP_HEIGHT, measureText(text, BADGE_FONT) + 9),
});

function badgesOf(nodes: readonly VisibleNode[]): Chip[] {
  return nodes.flatMap((node) => {
    const text = badgeText(node.more);
    return text === null || node.radius < BADGES_FROM ? [] : [chip(badgeCenter(node.x, node.y, node.radius), text, node.id)];
  });
}

interface LineMarks {
  readonly counts: Chip[];
  readonly contested: (Pixel & { owner: string })[];
}

function lineMarks(graph: ChartGraph, projection: Projection): LineMarks {
  const marks: LineMarks = { counts: [], contested: [] };
  graph.forEachEdge((id, { line }, _source, _target, a, b) => {
    const several = line.members.length > 1;
    if (!several && !line.link.contested) return;
    if (marks.counts.length + marks.contested.length >= MAX_MARKS) return;
    const middle = pointOnLine(line, a, b, projection, 0.5);
    if (several) marks.counts.push(chip(middle, `×${line.members.length}`, id));
    if (line.link.contested) marks.contested.push({ x: middle.x, y: middle.y - (several ? 14 : 0), owner: id });
  });
  return marks;
}

/** Where loops stand no name is written but their own. */
function loopBoxes(graph: ChartGraph, projection: Projection): { owner: string; box: Box }[] {
  const boxes: { owner: string; box: Box }[] = [];
  graph.forEachEdge((owner, { line }, _source, _target, mark) => {
    if (line.loop === null || boxes.length >= MAX_MARKS) return;
    const [a, b] = [pointOnLine(line, mark, mark, projection, 0.25), pointOnLine(line, mark, mark, projection, 0.75)];
    const half = Math.hypot(a.x - b.x, a.y - b.y) / 2;
    boxes.push({ owner, box: around({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, half, half) });
  });
  return boxes;
}

const LINE_PLACES = [0.5, 0.42, 0.58, 0.34, 0.66];

/** A circle is too small to be written on: its reading stands outside, away from the mark. */
function outward(at: Pixel, mark: Pixel, halfWidth: number, halfHeight: number): Pixel {
  const [dx, dy] = [at.x - mark.x, at.y - mark.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: at.x + (dx / length) * (halfWidth + 6), y: at.y + (dy / length) * (halfHeight + 5) };
}

function lineRequest(stage: Stage, id: string, projection: Projection): LabelRequest<Writing> | null {
  const { graph, scene } = stage;
  if (!graph.hasEdge(id)) return null;
  const { line } = graph.getEdgeAttributes(id);
  const [a, b] = graph.extremities(id).map((end) => graph.getNodeAttributes(end));
  if (!a || !b) return null;
  const reading = linkReading(scene.model, line.link.type);
  const block = textBlock(line.members.length > 1 ? `${line.members.length} links` : reading, LINK_FONT);
  const item = { owner: id, block, link: true };
  const { width, height } = block;
  const points = LINE_PLACES.map((t) => pointOnLine(line, a, b, projection, t));
  const beside = line.loop === null ? points : points.map((at) => outward(at, projection.toPixel(a), width / 2, height / 2));
  const places = beside.map((at) => ({ item, box: around(at, width / 2 + 3, height / 2) }));
  return { places, owner: id };
}

/** Lines that carry their reading: the selected and the hovered one always, questions and all others where there are few. */
function labelledLines(stage: Stage): { first: string[]; last: string[] } {
  const { graph, scene } = stage;
  const { link } = scene.selection;
  const first = graph.filterEdges((_id, { line }) => {
    const chosen = link !== null && line.members.includes(link);
    return chosen || (scene.hover?.line != null && line.id === scene.hover.line);
  });
  if (graph.size > LABELLED_LINKS) return { first, last: [] };
  return { first, last: graph.filterEdges((id) => !first.includes(id)) };
}

function nodeRequest(
  stage: Stage,
  node: VisibleNode,
  projection: Projection,
  far: readonly number[] = [0],
): LabelRequest<Writing> {
  const { graph, scene } = stage;
  const { node: item } = graph.getNodeAttributes(node.id);
  const angles = graph.neighbors(node.id).flatMap((id) => {
    if (id === node.id) return [];
    const at = projection.toPixel(graph.getNodeAttributes(id));
    return [Math.atan2(at.y - node.y, at.x - node.x)];
  });
  const strong = scene.selection.nodes.has(node.id);
  const places = [nodeLabel(item, strong), shortNodeLabel(item, strong)].flatMap((block) =>
    far.flatMap((distance) => {
      const mark = { ...node, radius: node.radius + distance };
      const boxes = placesInView(placesAround(mark, block.width, block.height, angles), projection);
      return boxes.map((box) => ({ box, item: { owner: node.id, block, link: false } }));
    }),
  );
  return { places, owner: node.id };
}

const isUrgent = ({ selection, hover }: Stage['scene'], { id }: VisibleNode): boolean =>
  selection.nodes.has(id) || selection.ends.has(id) || hover?.node === id;

/** What is written before badges: the selected and hovered, and the best connected. */
function* firstRequests(stage: Stage, nodes: readonly VisibleNode[], projection: Projection, all: boolean) {
  const { selection, hover } = stage.scene;
  yield* labelledLines(stage).first.flatMap((id) => lineRequest(stage, id, projection) ?? []);
  const must = (id: string) => selection.nodes.size <= MUST || hover?.node === id;
  for (const node of nodes)
    if (isUrgent(stage.scene, node)) yield { ...nodeRequest(stage, node, projection), must: must(node.id) };
  if (!all) return;
  for (const node of nodes.slice(0, HUBS)) if (!isUrgent(stage.scene, node)) yield nodeRequest(stage, node, projection, FAR);
}

function* lastRequests(stage: Stage, nodes: readonly VisibleNode[], projection: Projection) {
  for (const node of nodes.slice(HUBS, MAX_TRIES)) if (!isUrgent(stage.scene, node)) yield nodeRequest(stage, node, projection);
  yield* labelledLines(stage).last.flatMap((id) => lineRequest(stage, id, projection) ?? []);
}

const boxOf = (each: Chip): Box => around(each, each.width / 2, CHIP_HEIGHT / 2);

/**
 * Decides what is written where: names of the best connected with their badges, then the badges of the others where no such name stands, then
 * the other names, in the order of `ranked`.
 * @param ranked node ids, the best connected first
 * @param all false: only what is selected or under the pointer is labelled
 */
export function planOverlay(stage: Stage, ranked: readonly string[], projection: Projection, all: boolean): OverlayPlan {
  const nodes = visibleNodes(stage, ranked, projection);
  const { counts, contested } = lineMarks(stage.graph, projection);
  const occupied = new Occupancy();
  const occupy = (each: Chip): void => occupied.add({ owner: `chip ${each.owner}`, box: boxOf(each) });
  for (const node of nodes) occupied.add({ owner: node.id, box: around(node, node.radius * 0.9 + 3, node.radius * 0.9 + 3) });
  for (const each of loopBoxes(stage.graph, projection)) occupied.add(each);
  for (const each of contested) occupied.add({ owner: `contested ${each.owner}`, box: around(each, 7, 7) });
  const badges = badgesOf(nodes.slice(0, HUBS));
  for (const each of [...badges, ...counts]) occupy(each);
  const first = placeLabels(firstRequests(stage, nodes, projection, all), occupied, MAX_LABELS);
  const free = (each: Chip) => !first.some(({ box }) => crosses(box, boxOf(each)));
  const others = badgesOf(nodes.slice(HUBS)).filter(free);
  for (const each of others) occupy(each);
  const last = all ? placeLabels(lastRequests(stage, nodes, projection), occupied, MAX_LABELS - first.length) : [];
  return { nodes, badges: [...badges, ...others], counts, contested, labels: [...first, ...last] };
}
