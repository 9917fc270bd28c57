import { GROUPS, KINDS } from '../../cypher/model/index.ts';
import type { GraphNode } from '../contract/index.ts';
import { FOOTNOTED } from './things.ts';
import { distinctNames } from './tokens.ts';

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** Name of a country; Kosovo with the mark that its footnote goes with. */
export const countryName = (code: string): string => (code === FOOTNOTED ? 'Kosovo*' : (COUNTRIES.of(code) ?? code));

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What sort of thing a node is, in words: its subtype where it has a telling one, else its group. */
export function sortOf(node: GraphNode): string {
  const { subtype } = node.props;
  const label = KINDS.find((kind) => kind.id === node.kind)?.subtypes.find((known) => known.id === subtype)?.label;
  const group = GROUPS.find((known) => known.id === node.group)?.label.toLowerCase() ?? node.kind;
  return label === undefined || subtype === 'not-stated' || group.includes(label) ? group : `${group}, ${label}`;
}

const year = (day: string): string => day.slice(0, 4);

function spanOf(node: GraphNode): string | null {
  const { spanFrom, spanTo } = node.props;
  const from = isText(spanFrom) && spanFrom > '0001-01-01' ? year(spanFrom) : null;
  const to = isText(spanTo) && spanTo < '9999-12-31' ? year(spanTo) : null;
  if (from === null) return to === null ? null : `until ${to}`;
  if (to === null) return `from ${from}`;
  return from === to ? from : `${from}–${to}`;
}

const MOST_ALIASES = 3;

/** One line that tells an entity from its namesakes: sort, country, years, other names, how well connected. */
export function lineOf(node: GraphNode, aliases: readonly string[]): string {
  const { countryCode, secondKind, degree, topic } = node.props;
  const second = KINDS.find((kind) => kind.id === secondKind)?.label;
  const others = distinctNames([node.name, ...aliases]).slice(1, 1 + MOST_ALIASES);
  const links = typeof degree === 'number' ? degree : 0;
  return [
    second === undefined ? sortOf(node) : `${sortOf(node)} and ${second}`,
    isText(countryCode) && node.kind !== 'Place' ? countryName(countryCode) : null,
    spanOf(node),
    others.length > 0 ? `also ${others.join(', ')}` : null,
    `${links} ${links === 1 ? 'link' : 'links'}`,
    topic === 'other-policing' ? 'another topic of policing' : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
