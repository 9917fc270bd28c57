import { type Cell, isTagged, TEXT_TAGS } from '../../../server/contract/cells.ts';
import type { BehindRequest, ParameterType } from '../../../server/contract/questions.ts';
import type { Snapshot } from '../../state/snapshot.ts';
import { guessType } from '../../state/workbench/parameters.ts';
import type { TabParameter, TabParameters } from '../../state/workbench/types.ts';
import type { PathAsked } from '../common/queries.ts';
import { questionsFor, type Wanted } from '../expand/expand.ts';

// What the explorer asks, as the route that tells the Cypher behind it wants to hear it: the same words as each panel's own request.

type Query = BehindRequest['query'];

const asked = (
  route: string,
  params: Record<string, string>,
  query: Record<string, Query[string] | undefined>,
): BehindRequest => ({
  route,
  params,
  query: Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) =>
      value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[key, value]],
    ),
  ),
});

export const searchAsked = (q: string, kind: string | null): BehindRequest =>
  asked('search', {}, { q, kind: kind ?? undefined, limit: '30' });

export const entityAsked = (id: string): BehindRequest => asked('entity', { id }, {});

export const linkAsked = (id: string): BehindRequest => asked('link', { id }, {});

/** One request for each question that an expansion asks. */
export const expandAsked = ({ id, rows, all, parts, cap }: Wanted): BehindRequest[] =>
  questionsFor({ rows, all }).map(({ type, kind, direction }) =>
    asked('neighbours', { id }, { type, kind, direction, parts: parts ? 'true' : 'false', limit: String(cap) }),
  );

export const pathsAsked = ({ from, to, profile, types, possiblySame }: PathAsked): BehindRequest =>
  asked(
    'paths',
    {},
    { from, to, profile: profile ?? undefined, types: [...types], possiblySame: possiblySame ? 'true' : undefined },
  );

/** What the chart shows, filters and hiding by hand included. */
export const shownAsked = ({ nodes, hidden, filters }: Pick<Snapshot, 'nodes' | 'hidden' | 'filters'>): BehindRequest => ({
  route: 'shown',
  params: {},
  query: {},
  body: { ids: Object.keys(nodes), hidden, ...filters },
});

const TEXT_TYPES: Partial<Record<string, ParameterType>> = {
  integer: 'integer',
  float: 'number',
  date: 'date',
  datetime: 'datetime',
  localdatetime: 'datetime',
};

function typeOf(name: string, value: Cell): ParameterType {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => typeof item === 'number') ? 'numbers' : 'texts';
  if (typeof value === 'string') return guessType(name, '') === 'entity' ? 'entity' : 'text';
  if (value !== null && isTagged(value) && TEXT_TAGS.some((tag) => tag === value.$)) return TEXT_TYPES[value.$] ?? 'text';
  return 'text';
}

/** Parameters of a statement, with the types that the editor's form shows them by. */
export const parametersOf = (parameters: Readonly<Record<string, Cell>>): TabParameters =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]): [string, TabParameter] => [name, { type: typeOf(name, value), value }]),
  );

const SHOWN_LETTERS = 160;

/** A value as a line: long lists say how many there are. */
export function valueText(value: Cell): string {
  const text = JSON.stringify(value);
  if (text.length <= SHOWN_LETTERS) return text;
  if (!Array.isArray(value)) return `${text.slice(0, SHOWN_LETTERS)} …`;
  const shown = value.slice(0, 3).map((item) => JSON.stringify(item));
  return `[${shown.join(', ')}, … ${value.length.toLocaleString('en')} in all]`;
}
