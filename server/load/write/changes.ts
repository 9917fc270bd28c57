import { LINK_TYPES } from '../../../cypher/model/index.ts';
import { type Tally, tally } from '../summary.ts';

const TYPE_IDS: readonly string[] = LINK_TYPES.map((type) => type.id);

/** What a load touches, so that what follows from it can be made anew. Kept as ids and small numbers. */
export interface Changes {
  readonly sources: Tally;
  readonly claims: Tally;
  readonly entities: Record<string, Tally>;
  readonly links: Record<string, Tally>;
  /** Link id → how many of its claims this load has created. A link with exactly so many claims is new. */
  readonly touchedLinks: Map<string, number>;
  /** Links of unchanged claims, with the number of their type. */
  readonly untouchedLinks: Map<string, number>;
  /** Where links were whose claims have moved or go, in case no claim is left to tell. */
  readonly formerEnds: Map<string, { readonly type: string; readonly from: string; readonly to: string }>;
  readonly touchedEntities: Set<string>;
  readonly touchedSources: Set<string>;
  readonly changedClaims: string[];
  readonly removedClaims: Set<string>;
  readonly removedEntities: string[];
  readonly removedSources: string[];
}

export const createChanges = (): Changes => ({
  sources: tally(),
  claims: tally(),
  entities: {},
  links: {},
  touchedLinks: new Map(),
  untouchedLinks: new Map(),
  formerEnds: new Map(),
  touchedEntities: new Set(),
  touchedSources: new Set(),
  changedClaims: [],
  removedClaims: new Set(),
  removedEntities: [],
  removedSources: [],
});

export const typeNumber = (type: string): number => TYPE_IDS.indexOf(type);
export const typeName = (number: number): string => TYPE_IDS[number] ?? '';

export function touchLink(changes: Changes, id: string, created: number): void {
  changes.touchedLinks.set(id, (changes.touchedLinks.get(id) ?? 0) + created);
}

/** Whether anything is different from before. */
export function hasChanges(changes: Changes): boolean {
  const tallies = [changes.sources, changes.claims, ...Object.values(changes.entities), ...Object.values(changes.links)];
  return tallies.some((t) => t.created + t.updated + t.removed > 0);
}
