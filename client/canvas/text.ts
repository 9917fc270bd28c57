import type { GraphNode } from '../../server/contract/graph.ts';
import { wrapText } from '../graph/labels.ts';
import { displayName, isDescribed } from '../graph/model-index.ts';
import { FONT } from '../graph/theme.ts';

export interface TextBlock {
  readonly lines: readonly string[];
  readonly font: string;
  readonly width: number;
  readonly height: number;
}

export const LINE_HEIGHT = 15;
const MAX_WIDTH = 170;
const MAX_LINES = 2;
const SHORT_WIDTH = 116;

const measuring: { context: CanvasRenderingContext2D | null } = { context: null };
const blocks = new Map<string, TextBlock>();

/** Forgets all measures: needed when the real font has arrived. */
export const forgetMeasures = (): void => blocks.clear();

export function measureText(text: string, font: string): number {
  measuring.context ??= document.createElement('canvas').getContext('2d');
  if (!measuring.context) return text.length * 7;
  measuring.context.font = font;
  return measuring.context.measureText(text).width;
}

/** A text broken into lines, measured once, with two pixels of air on either side. CSS pixels. */
export function textBlock(text: string, font: string, maxWidth = MAX_WIDTH, maxLines = MAX_LINES): TextBlock {
  const key = `${font}\n${maxWidth}\n${maxLines}\n${text}`;
  const known = blocks.get(key);
  if (known) return known;
  const lines = wrapText(text, maxWidth, maxLines, (part) => measureText(part, font));
  const width = Math.ceil(Math.max(...lines.map((line) => measureText(line, font)))) + 4;
  const block = { lines, font, width, height: lines.length * LINE_HEIGHT };
  blocks.set(key, block);
  return block;
}

const nodeFont = (node: GraphNode, strong: boolean) => `${isDescribed(node) ? 'italic ' : ''}${strong ? 650 : 500} 13px ${FONT}`;

/** The label of a node: italics for the coders' words, heavier when selected. */
export const nodeLabel = (node: GraphNode, strong = false): TextBlock => textBlock(displayName(node), nodeFont(node, strong));

/** One short line, for where the whole name finds no room. */
export const shortNodeLabel = (node: GraphNode, strong = false): TextBlock =>
  textBlock(displayName(node), nodeFont(node, strong), SHORT_WIDTH, 1);

export const LINK_FONT = `500 12px ${FONT}`;
export const BADGE_FONT = `600 10.5px ${FONT}`;
