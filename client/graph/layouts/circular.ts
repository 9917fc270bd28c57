import { keepFixed } from './fixed.ts';
import type { Body, Layout, LayoutNode } from './types.ts';

/** Units along the rim for one node where the rim runs up and down; labels need twice that where it runs across. */
const PER_NODE = 46;
const ACROSS = 0.5;
const PER_RING = 64;
const RING_GAP = 150;
/** CSS pixels left and right of the rim where labels stand. */
const OUTSIDE = 170;

const inOrder = (a: LayoutNode, b: LayoutNode): number =>
  a.group.localeCompare(b.group) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);

/** Points at equal distances along an ellipse, from the top clockwise. */
function alongEllipse(count: number, halfWidth: number, halfHeight: number): Body[] {
  const fine = 1440;
  const at = (i: number): Body => {
    const angle = Math.PI / 2 - (i / fine) * 2 * Math.PI;
    return { x: halfWidth * Math.cos(angle), y: halfHeight * Math.sin(angle) };
  };
  const walked = [0];
  for (let i = 1; i <= fine; i++) {
    const [a, b] = [at(i - 1), at(i)];
    walked.push((walked[i - 1] ?? 0) + Math.hypot((b.x - a.x) * ACROSS, b.y - a.y));
  }
  const step = (walked[fine] ?? 0) / count;
  let i = 0;
  return Array.from({ length: count }, (_, n) => {
    while (i < fine && (walked[i] ?? 0) < n * step) i++;
    return at(i);
  });
}

/** On an ellipse of the place's proportions, sorted by group and name; many nodes take several rings, the first group innermost. */
export const circular: Layout = (graph, options) => {
  const sorted = [...graph.nodes].sort(inOrder);
  const rings = Math.max(1, Math.round(Math.sqrt(sorted.length / PER_RING)));
  const weight = (rings * (rings + 1)) / 2;
  const stretch = Math.sqrt(Math.min(2.4, Math.max(0.5, (options.width - OUTSIDE) / options.height)));
  const bodies: Body[] = [];
  for (let ring = 1; ring <= rings; ring++) {
    const rest = sorted.length - bodies.length;
    const count = ring === rings ? rest : Math.min(rest, Math.round((sorted.length * ring) / weight));
    const round = 2 * Math.PI * Math.sqrt(((stretch * ACROSS) ** 2 + stretch ** -2) / 2);
    const radius = Math.max((count * PER_NODE) / round, 90 + (ring - 1) * RING_GAP);
    bodies.push(...alongEllipse(count, radius * stretch, radius / stretch));
  }
  const positions = Object.fromEntries(sorted.map((node, i) => [node.id, bodies[i] ?? { x: 0, y: 0 }]));
  return keepFixed(graph, positions, false);
};
