import type { GraphLink, GraphNode, NamedThing, PropValue } from '../contract/index.ts';
import type { Row, Value } from '../db/index.ts';
import { flag, isMap, map, text, texts, words } from './values.ts';

// From decoded values to the wire's nodes and links.

const NODE_PROPS = [
  'subtype',
  'secondKind',
  'secondSubtype',
  'abbreviation',
  'nameBasis',
  'subjectCategory',
  'countryCode',
  'latitude',
  'longitude',
  'topic',
  'dataSet',
  'degree',
  'spanFrom',
  'spanTo',
  'contestedProperties',
] as const;

const LINK_PROPS = [
  'role',
  'statementCount',
  'originCount',
  'documentCount',
  'grades',
  'spanFrom',
  'spanTo',
  'validFrom',
  'validTo',
  'handling',
  'tlp',
  'topic',
  'dataSets',
] as const;

const toProp = (value: Value): PropValue => {
  if (Array.isArray(value)) return value.filter((item) => item !== null && typeof item !== 'object');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
};

/** Only what stands in the database: an unknown property is absent. */
function pick(source: Row, names: readonly string[]): Record<string, PropValue> {
  const props: Record<string, PropValue> = {};
  for (const name of names) {
    const value = source[name];
    if (value !== undefined && value !== null) props[name] = toProp(value);
  }
  return props;
}

/** ISO's user-assigned code of Kosovo*: its name is shown with the mark of the footnote that says that this is no position on status. */
export const FOOTNOTED = 'XK';

const nameIn = (value: Row): string => {
  const name = words(value, 'name', words(value, 'id'));
  return text(value, 'countryCode') === FOOTNOTED && text(value, 'kind') === 'Place' && !name.endsWith('*') ? `${name}*` : name;
};

export function toNode(value: Row): GraphNode {
  const kind = words(value, 'kind', 'Entity');
  return {
    id: words(value, 'id'),
    kind,
    group: words(value, 'group', kind),
    name: nameIn(value),
    labels: texts(value, 'labels').filter((label) => label !== 'Entity'),
    props: pick(value, NODE_PROPS),
  };
}

const STRENGTHS = ['confirmed', 'unconfirmed', 'tentative'] as const;

export function toLink(value: Row): GraphLink {
  const strength = text(value, 'strength');
  return {
    id: words(value, 'id'),
    type: words(value, 'type'),
    source: words(value, 'source'),
    target: words(value, 'target'),
    strength: STRENGTHS.find((known) => known === strength) ?? null,
    contested: flag(value, 'contested'),
    props: pick(value, LINK_PROPS),
  };
}

export const toNamed = (value: Row): NamedThing => ({
  id: text(value, 'id'),
  name: nameIn(value),
  kind: text(value, 'kind'),
  nameBasis: text(value, 'nameBasis'),
});

/** What a cell names: the entity of that id (`entity`, as the query found it), else the words of the cell. */
export function namedIn(row: Row, entity: string, cell: string): NamedThing | null {
  const found = map(row, entity);
  if (found !== null) return toNamed(found);
  const said = text(row, cell);
  if (said === null) return null;
  const inQuotes = /^‹(.+)›$/u.exec(said)?.[1];
  return { id: null, name: inQuotes ?? said, kind: null, nameBasis: inQuotes === undefined ? null : 'described' };
}

export const nodeIn = (row: Row, key = 'node'): GraphNode => {
  const value = row[key];
  return toNode(isMap(value) ? value : {});
};
