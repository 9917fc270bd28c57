import type { ParameterType } from '../../../server/contract/questions.ts';
import type { SchemaAnswer } from '../../../server/contract/schema.ts';
import type { Compared } from '../../editor/types.ts';
import { guessType } from './parameters.ts';

// The type that the field of a parameter has before somebody chose one or gave a value.

/** A parameter as a text names it. */
export interface Named {
  readonly name: string;
  /** The word before it, in capitals. */
  readonly after: string;
  /** The properties that it is compared with, wherever it is named. */
  readonly compared: readonly Compared[];
}

/** What the connected database holds; undefined while that is not known. */
export type Held = Pick<SchemaAnswer, 'labels' | 'types'> | undefined;

/** Types of Neo4j that a field has. */
const FIELDS: Readonly<Record<string, ParameterType>> = {
  STRING: 'text',
  INTEGER: 'integer',
  FLOAT: 'number',
  BOOLEAN: 'boolean',
  DATE: 'date',
  'ZONED DATETIME': 'datetime',
  'LOCAL DATETIME': 'datetime',
  'LIST<STRING>': 'texts',
  'LIST<INTEGER>': 'numbers',
  'LIST<FLOAT>': 'numbers',
};
const LISTS: Partial<Record<ParameterType, ParameterType>> = { text: 'texts', integer: 'numbers', number: 'numbers' };

/** The one type of a property as Neo4j names it; null where it has several or is not known. */
function typeOf({ property, holders }: Compared, { labels, types }: NonNullable<Held>): string | null {
  const seen = new Set(
    [...labels, ...types]
      .filter(({ name }) => holders.length === 0 || holders.includes(name))
      .flatMap(({ properties }) => properties.filter(({ name }) => name === property).flatMap((each) => each.types)),
  );
  const [only] = seen;
  return seen.size === 1 && only !== undefined ? only : null;
}

function besideProperty(compared: Compared, held: Held): ParameterType | null {
  if (compared.as === 'text') return 'text';
  const type = held === undefined ? null : typeOf(compared, held);
  if (type === null) return null;
  if (compared.as === 'member') return FIELDS[/^LIST<(.+)>$/.exec(type)?.[1] ?? ''] ?? null;
  const field = FIELDS[type] ?? null;
  if (compared.as === 'same') return field;
  return field === null ? null : (LISTS[field] ?? null);
}

/** By the properties beside it where they say one thing, else by its name. Ids are texts: where the name says that an entity is meant, it is. */
export function guessFrom({ name, after, compared }: Named, held: Held): ParameterType {
  const byName = guessType(name, after);
  const beside = new Set(compared.map((each) => besideProperty(each, held)));
  const [only = null] = beside;
  if (beside.size !== 1 || only === null) return byName;
  const meansEntity = byName === 'entity' && only === 'text' && compared.every(({ as }) => as !== 'text');
  return meansEntity ? 'entity' : only;
}
