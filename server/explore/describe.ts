import { CODERS_SOURCES, contestedProperties, type Figure, PROPERTIES, spanOf } from '../../cypher/model/index.ts';
import type { Attribute, Claim, EntityAnswer } from '../contract/index.ts';
import type { Ask } from '../db/index.ts';
import { type Answer, page } from './answer.ts';
import { keysOf, readClaims, toSource } from './claims.ts';
import { NotFound } from './errors.ts';
import { countNeighbours } from './neighbours.ts';
import { readNames } from './search.ts';
import { summaryOf } from './summary.ts';
import { nodeIn } from './things.ts';
import { count, flag, map, text, texts } from './values.ts';

const MOST_ATTRIBUTES = 2000;
const MOST_DENIALS = 500;
const MOST_PARTS = 1000;

/** Everything about one entity but its links: summary, attributes with their claims, denials, parts and wholes. Throws NotFound. */
export async function describeEntity(ask: Ask, id: string): Promise<Answer<EntityAnswer>> {
  const found = (await ask('entity', { id }))[0];
  if (found === undefined) throw new NotFound('entity', id);
  const raw = map(found, 'node') ?? {};
  const node = nodeIn(found);
  const [attributeKeys, denialKeys, supportRows, best, structure, counts, names] = await Promise.all([
    ask('entity-attributes', { id, limit: MOST_ATTRIBUTES }),
    ask('entity-denials', { id, limit: MOST_DENIALS }),
    ask('entity-support', { id, coders: [...CODERS_SOURCES] }),
    ask('entity-best', { id }),
    ask('entity-structure', { id, limit: MOST_PARTS }),
    countNeighbours(ask, id, true),
    readNames(ask, texts(raw, 'notToBeConfusedWith')),
  ]);
  const [claims, denials] = await Promise.all([readClaims(ask, keysOf(attributeKeys)), readClaims(ask, keysOf(denialKeys))]);
  const support = supportIn(supportRows[0] ?? {});
  const source = map(found, 'source');
  const data = {
    node,
    summary: summaryOf(node, best, support),
    aliases: texts(raw, 'aliases').map((name) => ({ name, general: texts(raw, 'generalAliases').includes(name) })),
    introducedBy: source && { source: toSource(source), locator: text(raw, 'locator') },
    attributes: attributesOf(claims),
    denials,
    parts: structure.filter((row) => !flag(row, 'whole')).map((row) => nodeIn(row)),
    wholes: structure.filter((row) => flag(row, 'whole')).map((row) => nodeIn(row)),
    notToBeConfusedWith: [...names.values()],
    counts,
    raw: null,
    ...support,
  };
  const cut = attributeKeys.length >= MOST_ATTRIBUTES;
  return page(data, { shown: claims.length, total: cut ? null : claims.length, limit: MOST_ATTRIBUTES, next: null });
}

const supportIn = (row: Parameters<typeof count>[0]) => ({
  statements: count(row, 'statements'),
  documents: count(row, 'documents'),
  origins: count(row, 'origins'),
});

const ORDER: readonly string[] = PROPERTIES.map((property) => property.id);

/** Claims about the entity and figures on its links, by property in the model's order; a property on which active claims disagree is marked. */
function attributesOf(claims: readonly Claim[]): Attribute[] {
  const contested = contestedOf(claims);
  const byProperty = new Map<string, Claim[]>();
  for (const claim of claims)
    if (claim.property !== null) byProperty.set(claim.property, [...(byProperty.get(claim.property) ?? []), claim]);
  return [...byProperty]
    .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([property, group]) => ({
      property,
      label: PROPERTIES.find((known) => known.id === property)?.label ?? property,
      contested: contested.includes(property),
      claims: group,
    }));
}

/** Figures contradict each other only where they are about the same thing: the entity itself, or one and the same link. */
function contestedOf(claims: readonly Claim[]): readonly string[] {
  const about = new Map<string | null, Figure[]>();
  for (const claim of claims) {
    if (claim.status !== 'active') continue;
    about.set(claim.linkId, [...(about.get(claim.linkId) ?? []), toFigure(claim)]);
  }
  return [...about.values()].flatMap((figures) => contestedProperties(figures));
}

const toFigure = (claim: Claim): Figure => ({
  id: claim.id,
  statement: claim.statement,
  property: claim.property ?? '',
  value: claim.value ?? '',
  number: claim.number,
  numberMax: claim.numberMax,
  baseUnit: claim.baseUnit,
  qualifier: claim.qualifier,
  place: claim.place?.id ?? claim.place?.name ?? null,
  // A figure is of its day or year, as an act is: it does not go on holding.
  span: spanOf({ ...claim, tense: 'act', publishedOn: claim.source.publishedOn }),
  partOf: claim.partOf,
  polarity: claim.polarity,
});
