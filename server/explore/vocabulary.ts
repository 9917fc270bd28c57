import { GROUPS, KINDS, LINK_TYPES, type LinkTypeDefinition } from '../../cypher/model/index.ts';
import { BadQuestion } from './errors.ts';
import { suggest } from './tokens.ts';

const TYPE_IDS: readonly string[] = LINK_TYPES.map((type) => type.id);

export const ALL_TYPE_IDS = TYPE_IDS;

export const linkType = (id: string): LinkTypeDefinition | undefined => LINK_TYPES.find((type) => type.id === id);

/** Throws BadQuestion for a link type that the model does not know, with the ones that look like it. */
export function checkTypes(types: readonly string[] | undefined): void {
  const unknown = types?.find((type) => !TYPE_IDS.includes(type));
  if (unknown === undefined) return;
  const like = suggest(unknown, TYPE_IDS);
  throw new BadQuestion(
    `"${unknown}" is no link type.`,
    like.length > 0 ? `Did you mean ${like.join(' or ')}?` : 'GET /api/model lists them.',
  );
}

/** Throws BadQuestion for what is neither an entity type nor a group of the model, with the ones that look like it. */
export function checkKind(kind: string | undefined): void {
  if (kind === undefined) return;
  const known = [...KINDS.map((item) => item.id), ...GROUPS.map((item) => item.id)];
  if (known.some((id) => id === kind)) return;
  const like = suggest(kind, known);
  throw new BadQuestion(
    `"${kind}" is no entity type.`,
    like.length > 0 ? `Did you mean ${like.join(' or ')}?` : `One of ${known.join(', ')}.`,
  );
}

/** Reading of a link type, subject → object or the other way round. */
export const readingOf = (type: string, out: boolean): string => {
  const known = linkType(type);
  if (known === undefined) return type;
  return out ? known.label : known.reverse;
};

export const kindLabel = (kind: string, many: boolean): string => {
  const known = KINDS.find((item) => item.id === kind);
  return known === undefined ? kind : many ? known.plural : known.label;
};

/** A name as it is written in a sentence: coders' own words for an unnamed thing stand in angle quotes. */
export const written = (thing: { name: string; nameBasis?: unknown }): string =>
  thing.nameBasis === 'described' && !thing.name.startsWith('‹') ? `‹${thing.name}›` : thing.name;
