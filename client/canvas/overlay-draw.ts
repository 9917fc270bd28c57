import type { Scene } from '../graph/appearance.ts';
import { mix } from '../graph/color.ts';
import type { Pixel } from '../graph/geometry.ts';
import type { Place } from '../graph/labels.ts';
import { directionOf } from '../graph/script.ts';
import type { ChartTokens } from '../graph/theme.ts';
import type { Chip, OverlayPlan, VisibleNode, Writing } from './overlay-plan.ts';
import type { Stage } from './stage.ts';
import { BADGE_FONT, LINE_HEIGHT } from './text.ts';

type Context = CanvasRenderingContext2D;

function drawWriting(context: Context, { item, box }: Place<Writing>, color: string, ground: string): void {
  context.font = item.block.font;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.fillStyle = color;
  context.direction = directionOf(item.block.lines[0] ?? '');
  item.block.lines.forEach((line, i) => {
    // Whole pixels: text between two is blurred.
    const x = Math.round((box.left + box.right) / 2);
    const y = Math.round(box.top + i * LINE_HEIGHT) + 11;
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  });
}

function drawChip(context: Context, { x, y, text, width }: Chip, tokens: ChartTokens, dimmed: boolean): void {
  context.globalAlpha = dimmed ? 0.25 : 1;
  context.beginPath();
  context.roundRect(x - width / 2, y - 8.5, width, 17, 8.5);
  context.fillStyle = tokens.raised;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = mix(tokens.line, tokens.muted, 0.35);
  context.stroke();
  context.font = BADGE_FONT;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = mix(tokens.muted, tokens.text, 0.45);
  context.fillText(text, x, y + 0.5);
  context.globalAlpha = 1;
}

function drawContested(context: Context, { x, y }: Pixel, tokens: ChartTokens, dimmed: boolean): void {
  context.globalAlpha = dimmed ? 0.25 : 1;
  context.beginPath();
  context.moveTo(x, y - 6);
  context.lineTo(x + 6, y);
  context.lineTo(x, y + 6);
  context.lineTo(x - 6, y);
  context.closePath();
  context.lineWidth = 3;
  context.strokeStyle = tokens.ground;
  context.stroke();
  context.fillStyle = tokens.contested;
  context.fill();
  context.globalAlpha = 1;
}

/** A small round mark at the lower right or lower left of a node. */
function drawDot(context: Context, at: Pixel, fill: string, ground: string): void {
  context.beginPath();
  context.arc(at.x, at.y, 4, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = ground;
  context.stroke();
}

/** Pinned: a white-headed pin at the lower left. Second kind: its hue at the lower right. */
function drawSmallMarks(context: Context, stage: Stage, node: VisibleNode): void {
  if (node.radius < 9) return;
  const { scene, graph } = stage;
  const offset = node.radius * 0.78;
  if (node.pinned) drawDot(context, { x: node.x - offset, y: node.y + offset }, scene.tokens.text, scene.tokens.ground);
  const second = graph.getNodeAttribute(node.id, 'node').props.secondKind;
  const group = typeof second === 'string' ? scene.model.groupOfKind.get(second) : undefined;
  if (group) drawDot(context, { x: node.x + offset, y: node.y + offset }, group.hue[scene.theme], scene.tokens.ground);
}

function writingColor(stage: Stage, { owner, link }: Writing): string {
  const { scene } = stage;
  if (!link) return isDimmed(stage, owner) ? mix(scene.tokens.text, scene.tokens.ground, 0.72) : scene.tokens.text;
  const bright = scene.hover?.line === owner || scene.selection.link === owner;
  const color = bright ? scene.tokens.text : scene.tokens.muted;
  return lineDimmed(scene, owner) && !bright ? mix(color, scene.tokens.ground, 0.72) : color;
}

function isDimmed({ scene }: Stage, id: string): boolean {
  if (scene.selection.nodes.has(id) || (scene.emphasis === null && scene.hover === null)) return false;
  if (!scene.detail.hoverDims && scene.emphasis === null) return false;
  return !(scene.emphasis?.nodes.has(id) || scene.hover?.nodes.has(id));
}

function lineDimmed(scene: Scene, id: string): boolean {
  if (scene.emphasis === null && (scene.hover === null || !scene.detail.hoverDims)) return false;
  return !(scene.emphasis?.links.has(id) || scene.hover?.links.has(id));
}

function drawLasso(context: Context, lasso: readonly Pixel[], tokens: ChartTokens): void {
  if (lasso.length < 2) return;
  context.beginPath();
  for (const { x, y } of lasso) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = `${tokens.accent}22`;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = tokens.accent;
  context.setLineDash([5, 4]);
  context.stroke();
  context.setLineDash([]);
}

/** Draws the plan: marks on links, labels, badges, and the lasso on top of all. */
export function drawOverlay(stage: Stage, plan: OverlayPlan, lasso: readonly Pixel[]): void {
  const { overlay: context, scene } = stage;
  const { width, height } = stage.sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  for (const mark of plan.contested) drawContested(context, mark, scene.tokens, lineDimmed(scene, mark.owner));
  for (const count of plan.counts) drawChip(context, count, scene.tokens, lineDimmed(scene, count.owner));
  for (const node of plan.nodes) drawSmallMarks(context, stage, node);
  for (const label of plan.labels) drawWriting(context, label, writingColor(stage, label.item), scene.tokens.ground);
  for (const badge of plan.badges) drawChip(context, badge, scene.tokens, isDimmed(stage, badge.owner));
  drawLasso(context, lasso, scene.tokens);
}
