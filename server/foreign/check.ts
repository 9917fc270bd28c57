import { BadQuestion } from '../explore/errors.ts';
import { suggest } from '../explore/tokens.ts';
import type { Kind, Shape } from './shape.ts';

const like = (name: string, known: readonly string[]): string => {
  const close = suggest(name, known);
  return close.length > 0 ? `Did you mean ${close.join(' or ')}?` : 'GET /api/model lists them.';
};

/** Types for a slot; none named means any. Throws BadQuestion for one that the database does not have: only known names reach a statement. */
export function typesFor({ schema }: Shape, types: readonly string[] | undefined): readonly string[] | 'any' {
  if (types === undefined || types.length === 0) return 'any';
  const known = schema.types.map(({ name }) => name);
  const unknown = types.find((type) => !known.includes(type));
  if (unknown !== undefined) throw new BadQuestion(`This database has no relationship type "${unknown}".`, like(unknown, known));
  return types;
}

/** Throws BadQuestion for a kind that the database does not have. */
export function requireKind(shape: Shape, id: string): Kind {
  const kind = shape.byId.get(id);
  if (kind !== undefined) return kind;
  throw new BadQuestion(`This database has no label "${id}".`, like(id, [...shape.byId.keys()]));
}
