import type { GraphLink, GraphNode } from '../../../server/contract/graph.ts';
import type { ModelAnswer } from '../../../server/contract/model.ts';
import type { Scene } from '../appearance.ts';
import { detailFor } from '../detail.ts';
import type { LayoutGraph } from '../layouts/types.ts';
import { indexModel } from '../model-index.ts';
import type { DrawnLink } from '../parallel.ts';
import { CHART_TOKENS } from '../theme.ts';

type Group = ModelAnswer['groups'][number];
type LinkType = ModelAnswer['linkTypes'][number];

const group = (id: string, kind: string, silhouette: string, hue: string, icons: Group['icons'] = {}): Group => ({
  id,
  kind,
  label: id,
  plural: id,
  hue: { dark: hue, light: hue },
  silhouette,
  icon: 'user',
  icons,
  actor: false,
});

const linkType = (id: string, label: string, rest: Partial<LinkType> = {}): LinkType => ({
  id,
  label,
  reverse: `is what ${label}`,
  description: '',
  family: 'offender',
  tense: 'state',
  symmetric: false,
  officialAct: false,
  doubleBetween: null,
  question: false,
  ...rest,
});

/** A small vocabulary: two groups, four link types. */
export const MODEL: ModelAnswer = {
  kinds: [],
  groups: [
    group('network', 'Network', 'rounded-square', '#e8833a'),
    group('agency', 'Agency', 'hexagon', '#4a90d9', { court: 'scale' }),
    group('other-person', 'Person', 'open-circle', '#b9b3a6'),
  ],
  linkTypes: [
    linkType('COLLABORATES_WITH', 'collaborates with', { symmetric: true }),
    linkType('PART_OF', 'is part of', { doubleBetween: 'Network' }),
    linkType('POSSIBLY_SAME_AS', 'is possibly the same as', { symmetric: true, question: true }),
    linkType('SUPPLIES', 'supplies'),
  ],
  properties: [],
  profiles: [],
  gradeSchemes: [],
  strengths: [],
  terms: {},
  caution: '',
  evidence: true,
};

export const node = (id: string, groupId = 'network', props: GraphNode['props'] = {}): GraphNode => ({
  id,
  kind: MODEL.groups.find((each) => each.id === groupId)?.kind ?? 'Thing',
  group: groupId,
  name: id,
  labels: [],
  props,
});

export const link = (id: string, source: string, target: string, rest: Partial<GraphLink> = {}): GraphLink => ({
  id,
  type: 'SUPPLIES',
  source,
  target,
  strength: 'unconfirmed',
  contested: false,
  props: {},
  ...rest,
});

export const line = (of: GraphLink, members = [of.id]): DrawnLink => ({ id: of.id, link: of, members, bend: 0, loop: null });

export const scene = (rest: Partial<Scene> = {}): Scene => ({
  model: indexModel(MODEL),
  theme: 'dark',
  tokens: CHART_TOKENS.dark,
  detail: detailFor(0),
  selection: { nodes: new Set(), link: null, ends: new Set() },
  emphasis: null,
  hover: null,
  ...rest,
});

/** Nodes "0" … "n-1" with labels of 80 × 15, joined by these pairs of indices. */
export const layoutGraph = (count: number, links: readonly (readonly [number, number])[]): LayoutGraph => ({
  nodes: Array.from({ length: count }, (_, i) => ({
    id: String(i),
    radius: 14,
    labelWidth: 80,
    labelHeight: 15,
    group: i % 2 === 0 ? 'agency' : 'network',
    name: `node ${String(i).padStart(3, '0')}`,
    at: null,
    fixed: false,
  })),
  links,
});
