import type { GraphLink, GraphNode } from '../../server/contract/graph.ts';
import { inkOn, mix } from './color.ts';
import type { Detail } from './detail.ts';
import { iconOf, type ModelIndex } from './model-index.ts';
import type { DrawnLink } from './parallel.ts';
import { outlineOf } from './silhouettes.ts';
import type { ChartTokens } from './theme.ts';

/** Everything but the thing itself that decides how it looks. */
export interface Scene {
  readonly model: ModelIndex;
  readonly theme: 'dark' | 'light';
  readonly tokens: ChartTokens;
  readonly detail: Detail;
  /** `ends`: the two nodes of the selected link. */
  readonly selection: { readonly nodes: ReadonlySet<string>; readonly link: string | null; readonly ends: ReadonlySet<string> };
  /** For example a path. null: nothing is singled out. */
  readonly emphasis: Spotlight | null;
  /** What the pointer rests on, with its neighbours. */
  readonly hover: Hover | null;
}

export interface Spotlight {
  readonly nodes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

export interface Hover extends Spotlight {
  readonly node: string | null;
  readonly line: string | null;
}

export interface NodeLook {
  /** Radius in CSS pixels at the natural zoom. */
  readonly size: number;
  readonly color: string;
  readonly ink: string;
  readonly silhouette: string;
  readonly icon: string;
  /** Outline around a selected or emphasised mark; null for none. */
  readonly ring: string | null;
  readonly zIndex: number;
  readonly dimmed: boolean;
}

export interface LinkLook {
  /** Thickness in CSS pixels at any zoom. */
  readonly size: number;
  readonly color: string;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly double: boolean;
  readonly arrow: boolean;
  readonly zIndex: number;
  readonly dimmed: boolean;
}

const DIM = 0.8;
const DASH_OF_STRENGTH = { confirmed: 'solid', unconfirmed: 'dashed', tentative: 'dotted' } as const;

/** Radius by the number of links in the database: a hub is twice a leaf, never more. */
export const radiusOf = (degree: number): number => 14 + Math.min(11, 2 * Math.log2(1 + degree));

/** Where a thing stands between pointer, emphasis and selection. Later rules win. */
type Standing = 'plain' | 'dimmed' | 'lit' | 'selected';

function standing(scene: Scene, kind: 'nodes' | 'links', ids: readonly string[], selected: boolean): Standing {
  if (selected) return 'selected';
  if (scene.emphasis === null && scene.hover === null) return 'plain';
  const dims = scene.emphasis !== null || scene.detail.hoverDims;
  const among = (light: Spotlight | null) => light !== null && ids.some((id) => light[kind].has(id));
  if (among(scene.emphasis) || among(scene.hover)) return 'lit';
  return dims ? 'dimmed' : 'plain';
}

const NODE_LAYER: Readonly<Record<Standing, number>> = { dimmed: 0, plain: 1, lit: 2, selected: 3 };

/**
 * How a node looks. Later rules win:
 * 1. its group gives silhouette, hue and icon; its links in the database give the size
 * 2. outside the emphasis, or outside what the pointer rests on, it fades into the ground
 * 3. within one of the two it does not
 * 4. selected, or at the end of the selected link, it has an outline and never fades
 */
export function nodeLook(node: GraphNode, degree: number, scene: Scene): NodeLook {
  const group = scene.model.groups.get(node.group);
  const hue = group?.hue[scene.theme] ?? scene.tokens.link;
  const silhouette = group?.silhouette ?? 'circle';
  const { nodes, ends } = scene.selection;
  const stands = standing(scene, 'nodes', [node.id], nodes.has(node.id) || ends.has(node.id));
  const dimmed = stands === 'dimmed';
  const color = dimmed ? mix(hue, scene.tokens.ground, DIM) : hue;
  const ink = outlineOf(silhouette).open ? hue : inkOn(hue);
  return {
    size: radiusOf(degree),
    color,
    ink: dimmed ? mix(ink, scene.tokens.ground, DIM) : ink,
    silhouette,
    icon: iconOf(node, group),
    ring: stands === 'selected' ? scene.tokens.text : null,
    zIndex: NODE_LAYER[stands],
    dimmed,
  };
}

const LINK_LAYER: Readonly<Record<Standing, number>> = { dimmed: 0, plain: 1, lit: 3, selected: 4 };

function linkColor(link: GraphLink, stands: Standing, tokens: ChartTokens): string {
  if (stands === 'selected') return tokens.text;
  const plain = link.strength === 'confirmed' ? mix(tokens.link, tokens.text, 0.3) : tokens.link;
  const base = link.contested ? tokens.contested : plain;
  if (stands === 'dimmed') return mix(base, tokens.ground, DIM);
  return stands === 'lit' && !link.contested ? mix(tokens.link, tokens.text, 0.7) : base;
}

const linkWidth = (stands: Standing, detail: Detail): number => {
  if (stands === 'selected') return 3.2;
  return stands === 'lit' ? Math.max(2, detail.linkWidth + 0.5) : detail.linkWidth;
};

/**
 * How a line looks. Later rules win:
 * 1. strength gives solid, dashed, dotted; links without claims are solid; a question is always dotted
 * 2. an asymmetric type has an arrowhead; a part of a whole of the same kind is a double line; grouped links have neither
 * 3. contested is amber and above plain lines
 * 4. outside emphasis or pointer it fades, within it is brighter
 * 5. selected, it is thick and bright
 */
export function linkLook(line: DrawnLink, ends: readonly [GraphNode, GraphNode], scene: Scene): LinkLook {
  const { link, members } = line;
  const type = scene.model.linkTypes.get(link.type);
  const { link: selected } = scene.selection;
  const stands = standing(scene, 'links', members, selected !== null && members.includes(selected));
  const double = type?.doubleBetween ?? null;
  const single = members.length === 1;
  return {
    size: linkWidth(stands, scene.detail),
    color: linkColor(link, stands, scene.tokens),
    dash: type?.question ? 'dotted' : link.strength === null ? 'solid' : DASH_OF_STRENGTH[link.strength],
    double: single && double !== null && ends.every((end) => end.kind === double),
    arrow: single && type?.symmetric !== true,
    zIndex: link.contested && stands === 'plain' ? 2 : LINK_LAYER[stands],
    dimmed: stands === 'dimmed',
  };
}
