import type { Claim, NamedThing } from '../../server/contract/claims.ts';
import type { GraphLink, GraphNode } from '../../server/contract/graph.ts';
import type { ModelAnswer } from '../../server/contract/model.ts';
import { readableType } from '../graph/model-index.ts';

/** Pure: what the contract says, in the words that readers see. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A partial date as precise as it is given: `2021` → "2021", `2021-03` → "March 2021", `2021-03-05` → "5 March 2021". */
export function dateText(date: string): string {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date);
  if (match === null) return date;
  const [, year, month, day] = match;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return year ?? date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "from March 2021 to 2022", "since 2021", "until 2022", "5 March 2021"; null when neither end is known. */
export function spanText(from: string | null, to: string | null): string | null {
  if (from !== null && to !== null) return from === to ? dateText(from) : `${dateText(from)} – ${dateText(to)}`;
  if (from !== null) return `from ${dateText(from)}`;
  return to === null ? null : `until ${dateText(to)}`;
}

/** First and last day of a node's or link's span → as partial dates: a whole month or year is told as such; open ends are null. */
export function spanOfDays(from: string | null, to: string | null): string | null {
  const open = (day: string | null) => day === null || day.startsWith('0001') || day.startsWith('9999');
  const [first, last] = [open(from) ? null : from, open(to) ? null : to];
  if (first === null || last === null) return spanText(first, last);
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)];
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year;
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(first.slice(5, 7)), 0)).toISOString().slice(0, 10);
  return first === `${month}-01` && last === lastOfMonth ? dateText(month) : spanText(first, last);
}

export const plural = (n: number, one: string, many: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** "2 documents, 1 origin"; what only the coders say rests on no document. */
export const supportText = (documents: number, origins: number): string =>
  documents === 0
    ? 'no document says this'
    : `${plural(documents, 'document', 'documents')}, ${plural(origins, 'origin', 'origins')}`;

/** A closed term in the model's words; unknown ones as they are, without hyphens. */
export const term = (model: ModelAnswer, list: string, id: string): string => model.terms[list]?.[id] ?? id.replaceAll('-', ' ');

const QUALIFIERS: Readonly<Record<string, string>> = {
  exactly: '',
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'up to',
  'less-than': 'less than',
  about: 'about',
  almost: 'almost',
  between: '',
  several: 'several',
  'not-stated': '',
};

const grouped = (value: string): string => (/^\d{4,}$/.test(value) ? Number(value).toLocaleString('en') : value);

/** A figure as said, with its qualifier and unit: "more than 200", "8.4 t", "EUR 20,000 – 30,000". */
export function figureText(claim: Pick<Claim, 'value' | 'valueMax' | 'unit' | 'currency' | 'qualifier'>): string {
  const { value, valueMax, unit, currency, qualifier } = claim;
  const word = QUALIFIERS[qualifier] ?? qualifier.replaceAll('-', ' ');
  if (value === null) return [word === '' ? 'not stated' : word, unit].filter(Boolean).join(' ');
  const range = valueMax === null || valueMax === value ? grouped(value) : `${grouped(value)} – ${grouped(valueMax)}`;
  const shownUnit = unit === '%' || unit === 'percent' ? '%' : unit;
  return [word, currency, range, shownUnit].filter((part) => part !== null && part !== '').join(' ');
}

/** The same in the base unit, where that differs from what was said: "8,400 kg". */
export function baseText(claim: Pick<Claim, 'number' | 'numberMax' | 'baseUnit' | 'unit'>): string | null {
  if (claim.number === null || claim.baseUnit === null || claim.unit === claim.baseUnit) return null;
  const low = claim.number.toLocaleString('en');
  const range =
    claim.numberMax === null || claim.numberMax === claim.number ? low : `${low} – ${claim.numberMax.toLocaleString('en')}`;
  return `${range} ${claim.baseUnit}`;
}

/** Names that coders gave to what a source only describes stand in ‹angle quotes›. */
export const isDescribed = (thing: GraphNode | NamedThing): boolean =>
  ('props' in thing ? thing.props.nameBasis : thing.nameBasis) === 'described';

export const nameOf = (thing: GraphNode | NamedThing): string =>
  isDescribed(thing) && !thing.name.startsWith('‹') ? `‹${thing.name}›` : thing.name;

export const linkWords = (model: Pick<ModelAnswer, 'linkTypes'>, type: string, reverse = false): string => {
  const known = model.linkTypes.find((definition) => definition.id === type);
  if (known === undefined) return readableType(type);
  return reverse ? known.reverse : known.label;
};

/** The part that the subject plays, where the source says which. */
export const roleOf = ({ props }: Pick<GraphLink, 'props'>): string | null => {
  const role = text(props.role);
  return role === null || role === 'not-stated' ? null : role.replaceAll('-', ' ');
};

/** The link as a sentence, as its type reads: "‹network under investigation› collaborates with Gulf Clan". */
export function linkSentence(model: ModelAnswer, link: GraphLink, nodeOf: (id: string) => GraphNode | undefined): string {
  const [source, target] = [nodeOf(link.source), nodeOf(link.target)];
  const known = roleOf(link);
  const role = known === null ? '' : ` (${known})`;
  return `${source ? nameOf(source) : link.source} ${linkWords(model, link.type)} ${target ? nameOf(target) : link.target}${role}`;
}

export const groupOf = (model: ModelAnswer, group: string) => model.groups.find(({ id }) => id === group);
export const kindLabel = (model: ModelAnswer, kind: string): string => model.kinds.find(({ id }) => id === kind)?.label ?? kind;
export const subtypeLabel = (model: ModelAnswer, node: GraphNode): string | null => {
  const subtype = text(node.props.subtype);
  if (subtype === null) return null;
  const known = model.kinds.find(({ id }) => id === node.kind)?.subtypes.find(({ id }) => id === subtype);
  return known?.label ?? subtype.replaceAll('-', ' ');
};

/** A property that is text and not empty. */
export const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
export const count = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** First letter as a capital, for words at the start of a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Names that carry a mark, and what it stands for: `terms.footnote` of the model, by country code. */
export function footnotesOf(
  model: Pick<ModelAnswer, 'terms'>,
  nodes: readonly Pick<GraphNode, 'name' | 'props'>[],
): { code: string; names: string[]; words: string }[] {
  return Object.entries(model.terms.footnote ?? {}).flatMap(([code, words]) => {
    const marked = nodes.filter(({ name, props }) => props.countryCode === code && name.endsWith('*'));
    return marked.length === 0 ? [] : [{ code, names: [...new Set(marked.map(({ name }) => name))], words }];
  });
}
