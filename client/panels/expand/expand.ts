import type { Meta } from '../../../server/contract/common.ts';
import type { LinkCount } from '../../../server/contract/explore.ts';
import type { GraphFragment } from '../../../server/contract/graph.ts';

/** The most that one expansion adds: a larger one freezes the eye before the machine. */
export const CAP = 100;

export interface Wanted {
  readonly id: string;
  readonly rows: readonly LinkCount[];
  readonly all: boolean;
  readonly parts: boolean;
  readonly cap: number;
}

/** One question to the server: neighbours by these types, of these groups. */
export interface Question {
  readonly type?: string[];
  readonly kind?: string[];
  readonly direction?: 'out' | 'in' | 'both';
}

/**
 * The questions that bring exactly the chosen rows. Everything is one question; else one per link type and direction, since types and groups
 * of one question combine freely.
 */
export function questionsFor({ rows, all }: Pick<Wanted, 'rows' | 'all'>): Question[] {
  if (all) return [{}];
  const byType = new Map<string, { type: string; direction: Question['direction']; kind: string[] }>();
  for (const { type, direction, group } of rows) {
    const key = `${type} ${direction}`;
    const known = byType.get(key) ?? { type, direction, kind: [] };
    known.kind.push(group);
    byType.set(key, known);
  }
  return [...byType.values()].map(({ type, direction, kind }) => ({ type: [type], direction, kind }));
}

export interface Chosen {
  readonly least: number;
  readonly most: number;
}

/**
 * How many neighbours the rows hold. Each row counts its own once; who is linked in several ways stands in several rows, which only neighbours
 * of one group can. So it is exact where no two rows are of one group.
 */
export function chosenOf({ rows, parts }: Pick<Wanted, 'rows' | 'parts'>): Chosen {
  const largest = new Map<string, number>();
  let most = 0;
  for (const { group, own, throughParts } of rows) {
    const count = own + (parts ? throughParts : 0);
    most += count;
    largest.set(group, Math.max(largest.get(group) ?? 0, count));
  }
  return { least: [...largest.values()].reduce((sum, count) => sum + count, 0), most };
}

export interface Expansion {
  readonly fragment: GraphFragment;
  /** Entities to put on the chart, the first cap of them, with the parts they are reached through. */
  readonly ids: readonly string[];
  readonly found: number;
  readonly truncated: boolean;
}

export interface Page {
  readonly fragment: GraphFragment;
  readonly through: Readonly<Record<string, readonly string[]>>;
  readonly meta: Pick<Meta, 'truncated'>;
}

/** Joins the answers, in their order (best supported first), and cuts at the cap. Parts come with what is reached through them. */
export function join(id: string, pages: readonly Page[], cap: number): Expansion {
  const through = Object.assign({}, ...pages.map((page) => page.through)) as Readonly<Record<string, readonly string[]>>;
  const parts = new Set(Object.values(through).flat());
  const reached = new Set(pages.flatMap(({ fragment }) => fragment.nodes.map((node) => node.id)).filter((other) => other !== id));
  const neighbours = [...reached].filter((other) => !parts.has(other) || !(other in through));
  const kept = neighbours.slice(0, cap);
  const ids = new Set(kept.flatMap((other) => [...(through[other] ?? []), other]));
  return {
    fragment: { nodes: pages.flatMap(({ fragment }) => fragment.nodes), links: pages.flatMap(({ fragment }) => fragment.links) },
    ids: [id, ...ids],
    found: neighbours.length,
    truncated: kept.length < neighbours.length || pages.some(({ meta }) => meta.truncated),
  };
}
