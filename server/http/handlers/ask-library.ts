import { QUERIES, type QueryDefinition, type QueryId, type QueryParameter } from '../../../cypher/queries/index.ts';
import { type Cell, type CypherRequest, isTagged, type RunRequest } from '../../contract/index.ts';
import { CorridorError, type Library } from '../../db/index.ts';

const definitions: readonly (QueryDefinition & { readonly id: QueryId })[] = QUERIES;

/** A question of the library with its parameters, ready for the guard. */
export function askLibrary(library: Library, id: string, { parameters, limit }: RunRequest): CypherRequest {
  const definition = definitions.find((each) => each.id === id && each.library !== undefined);
  if (definition === undefined)
    throw new CorridorError('not-found', `The question library has no question "${id}".`, 'GET /api/questions lists all.');
  refuseUnknown(definition, Object.keys(parameters));
  const values = definition.parameters.map((parameter) => [parameter.name, fitting(parameter, parameters[parameter.name])]);
  return { query: library.text(definition.id), parameters: Object.fromEntries(values), limit };
}

function refuseUnknown({ id, parameters }: QueryDefinition, given: readonly string[]): void {
  const known = parameters.map(({ name }) => name);
  const unknown = given.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new CorridorError(
    'unknown-parameter',
    `"${id}" takes no parameter "${unknown}".`,
    known.length === 0 ? 'It takes none.' : `It takes ${known.join(', ')}.`,
    { details: { unknown, known } },
  );
}

interface Kind {
  readonly is: (value: Cell) => boolean;
  readonly words: string;
}

const isText = (value: Cell): boolean => typeof value === 'string';
/** Beyond 2^53, and for floats without a fraction, as tagged text. */
const isNumber = (value: Cell): boolean =>
  typeof value === 'number' || (value !== null && isTagged(value) && (value.$ === 'integer' || value.$ === 'float'));
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const KINDS: Readonly<Record<QueryParameter['type'], Kind>> = {
  text: { is: isText, words: 'a text' },
  entity: { is: isText, words: 'the id of an entity' },
  date: { is: (value) => typeof value === 'string' && DAY.test(value), words: 'a day such as 2023-05-31' },
  integer: { is: Number.isSafeInteger, words: 'a whole number' },
  number: { is: isNumber, words: 'a number' },
  boolean: { is: (value) => typeof value === 'boolean', words: 'true or false' },
  texts: { is: (value) => Array.isArray(value) && value.every(isText), words: 'a list of texts' },
};

/** A day may come as the cell of a date; questions compare it as text. */
const plain = (value: Cell): Cell =>
  typeof value === 'object' && value !== null && '$' in value && value.$ === 'date' ? value.value : value;

function fitting({ name, type, optional = false }: QueryParameter, given: Cell | undefined): Cell {
  const value = plain(given ?? null);
  if (value === null && optional) return null;
  const { is, words } = KINDS[type];
  if (value !== null && is(value)) return value;
  throw new CorridorError('bad-request', `Parameter "${name}" must be ${words}.`, null, { details: { parameter: name, type } });
}
