import { LINK_TYPES, PATH_PROFILES, type PathProfile, QUESTION_TYPES } from '../../cypher/model/index.ts';
import type { GraphLink, GraphNode } from '../contract/index.ts';
import type { Ask, Row } from '../db/index.ts';
import { toLink, toNode } from './things.ts';
import { maps } from './values.ts';
import { ALL_TYPE_IDS } from './vocabulary.ts';

/** One route: nodes in order, and the links between them. */
export interface RouteBetween {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

export interface Search {
  readonly from: string;
  readonly to: string;
  readonly profile: PathProfile;
  /** Only these link types; null for all. */
  readonly types: readonly string[] | null;
  readonly possiblySame: boolean;
  /** Whether what belongs to another topic may be crossed. */
  readonly otherTopic: boolean;
  readonly maxHops: number;
}

/** So many routes are read and put in order; more are counted as "at least". */
export const MOST_ROUTES = 200;

const QUESTIONS: readonly string[] = QUESTION_TYPES;

export const profileOf = (id: string): PathProfile | undefined => PATH_PROFILES.find((profile) => profile.id === id);

/** Link types that a search may use at the ends and between, from names of the model only. */
function typesOf({ profile, types, possiblySame }: Pick<Search, 'profile' | 'types' | 'possiblySame'>) {
  const allowed = (id: string) => (types === null || types.includes(id)) && (possiblySame || !QUESTIONS.includes(id));
  const between = LINK_TYPES.filter(
    (type) => profile.families === '*' || profile.families.includes(type.family) || QUESTIONS.includes(type.id),
  );
  return { ends: ALL_TYPE_IDS.filter(allowed), middle: between.map((type): string => type.id).filter(allowed) };
}

/** All shortest routes of a search, at most MOST_ROUTES and one more. */
export async function shortestRoutes(ask: Ask, search: Search): Promise<RouteBetween[]> {
  const { ends, middle } = typesOf(search);
  if (ends.length === 0) return [];
  const { from, to, otherTopic, maxHops, profile } = search;
  const limit = MOST_ROUTES + 1;
  const direct = await ask('paths-direct', { from, to, otherTopic, limit }, { ends });
  if (direct.length > 0 || maxHops < 2) return direct.map(toRoute);
  const rows = await ask(
    'paths-shortest',
    {
      from,
      to,
      otherTopic,
      maxHops,
      limit,
      actors: profile.middle === 'actor',
      groups: typeof profile.middle === 'string' ? null : profile.middle,
      endsOnly: middle.length === 0,
    },
    { ends, middle: middle.length === 0 ? ends : middle },
  );
  return rows.map(toRoute);
}

const toRoute = (row: Row): RouteBetween => ({ nodes: maps(row, 'nodes').map(toNode), links: maps(row, 'links').map(toLink) });
