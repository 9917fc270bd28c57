import type { Cell } from '../../../server/contract/cells.ts';
import type { ParameterType } from '../../../server/contract/questions.ts';
import {
  isShared,
  LARGEST_INTEGER,
  type SharedType,
  WRITTEN_READERS,
  type Written,
  type WrittenFault,
} from '../../../server/contract/written.ts';
import type { TabParameter, TabParameters } from './types.ts';

// What people write into the form of a statement's parameters ↔ values of Cypher.

export const PARAMETER_TYPES: readonly { readonly id: ParameterType; readonly label: string; readonly example: string }[] = [
  { id: 'text', label: 'Text', example: 'any text' },
  { id: 'integer', label: 'Whole number', example: '7' },
  { id: 'number', label: 'Number', example: '0.5' },
  { id: 'boolean', label: 'Yes or no', example: 'yes' },
  { id: 'date', label: 'Date', example: '2024-05-03' },
  { id: 'datetime', label: 'Date and time', example: '2024-05-03T10:30:00Z' },
  { id: 'texts', label: 'List of texts', example: 'one a line' },
  { id: 'numbers', label: 'List of numbers', example: '1, 2, 3' },
  { id: 'entity', label: 'Entity', example: 'a name' },
];

export type Read = { readonly value: Cell } | { readonly wrong: string };

const SAID: Readonly<Record<WrittenFault, string>> = {
  'whole-number': 'A whole number, for example 7.',
  'in-range': `Beyond what Neo4j holds: at most ${LARGEST_INTEGER}.`,
  number: 'A number, for example 0.5.',
  numbers: 'Numbers, for example 1, 2.5.',
  day: 'A day such as 2024-05-03.',
  moment: 'A day and time such as 2024-05-03T10:30:00Z.',
};

const said = (read: Written): Read => ('not' in read ? { wrong: SAID[read.not] } : read);

const READERS: Readonly<Record<Exclude<ParameterType, SharedType>, (written: string) => Read>> = {
  text: (written) => ({ value: written }),
  boolean: (written) => ({ value: written === 'yes' }),
  texts: (written) => ({
    value: written
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  }),
  entity: (written) => (written === '' ? { wrong: 'Choose an entity.' } : { value: written }),
};

/** What was written into the field of a type → a value, or what is expected there. */
export const readValue = (type: ParameterType, written: string): Read =>
  isShared(type) ? said(WRITTEN_READERS[type](written)) : READERS[type](written);

/** Whether a text reads like a number: to Cypher it is none, so that a comparison with numbers finds nothing. */
export const isTextOfDigits = (type: ParameterType, written: string): boolean =>
  type === 'text' && /^[+-]?\d+(?:\.\d+)?$/.test(written.trim());

/** A value as it stands in its field; what the field cannot show as text is left empty. */
export function writtenValue({ value }: Pick<TabParameter, 'value'>): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map((item) => (typeof item === 'object' && item !== null ? writtenValue({ value: item }) : String(item)))
      .join('\n');
  return 'value' in value && typeof value.value === 'string' ? value.value : '';
}

/** The same value as another type, where what its field shows can be read so; else null: it is to be written anew. */
export function asType(parameter: TabParameter, type: ParameterType): TabParameter | null {
  const written = writtenValue(parameter);
  if (type === 'entity' || type === 'boolean' || written === '') return null;
  const read = readValue(type, written);
  return 'wrong' in read ? null : { type, value: read.value };
}

/** Types that a form offers. A picked entity stands for its id among Corridor’s data, which Cypher on another database does not know. */
export const offeredTypes = (evidence: boolean) => PARAMETER_TYPES.filter(({ id }) => evidence || id !== 'entity');

/** How a value is shown where entities cannot be picked: as the text that it is. */
export const offeredType = (type: ParameterType, evidence: boolean): ParameterType =>
  evidence || type !== 'entity' ? type : 'text';

/** The type that a parameter of this name, after this word, has most likely. Only where the form starts. */
export function guessType(name: string, after: string): ParameterType {
  if (after === 'LIMIT' || after === 'SKIP' || after === 'OFFSET') return 'integer';
  if (after === 'IN' || /(?:[a-z]I|^i)ds$|s_?list$/.test(name)) return 'texts';
  if (/(?:^|[a-z_])(?:d|D)ate$|^(?:day|since|until|before|after)$/.test(name)) return 'date';
  if (/(?:^|_)id$|[a-z]Id$/.test(name)) return 'entity';
  return /(?:^|_)(?:count|limit|number|least|most|min|max|year|age|hops)$/i.test(name) || /[a-z](?:Count|Year|Age)$/.test(name)
    ? 'integer'
    : 'text';
}

/** Parameters that the text names and that have no value yet. Null is one, once it was chosen. */
export const missingValues = (names: readonly string[], parameters: TabParameters): readonly string[] =>
  names.filter((name) => !Object.hasOwn(parameters, name));

/** The values that the text names: what other texts of the tab needed stays, but is not sent. */
export const namedValues = (names: readonly string[], parameters: TabParameters): TabParameters =>
  Object.fromEntries(
    names.flatMap((name) => {
      const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
      return parameter === undefined ? [] : [[name, parameter]];
    }),
  );
