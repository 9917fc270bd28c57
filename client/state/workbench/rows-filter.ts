import { type Cell, isTagged } from '../../../server/contract/cells.ts';
import { compareKeys, keyOf, type TextOf } from './rows-order.ts';

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=';
/** What a cell without a value shows; typed above a column it finds these cells. */
export const NULL_WORD = 'null';

/**
 * What readers type above a column: a text it contains, whatever its case and accents; `null`, which also finds what has no value; or a
 * comparison: `> 5`, `>= 2020-03`, `= null`, `!= Cyprus`.
 */
export type Condition =
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'compare'; readonly operator: Operator; readonly operand: string };

const PLAIN = /^[\u0020-\u007f]*$/;

/** Lower case without accents. */
export const fold = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

const OPERATORS: readonly Operator[] = ['>=', '<=', '!=', '>', '<', '='];

/** Null where nothing is asked. An operator without anything after it asks nothing yet. */
export function conditionOf(typed: string): Condition | null {
  const text = typed.trim();
  const operator = OPERATORS.find((sign) => text.startsWith(sign));
  if (operator === undefined) return text === '' ? null : { kind: 'contains', text: fold(text) };
  const operand = text.slice(operator.length).trim();
  return operand === '' ? null : { kind: 'compare', operator, operand };
}

const HOLDS: Readonly<Record<Operator, (difference: number) => boolean>> = {
  '=': (difference) => difference === 0,
  '!=': (difference) => difference !== 0,
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

/** Whether a cell contains a text, both folded. Null has no text, and is found by the whole word that stands in its place: not by `n`. */
export const contains = (cell: Cell, folded: string, text: string): boolean =>
  folded.includes(text) || (cell === null && text === NULL_WORD);

/** Whether a cell meets a comparison. Null meets none but those with null; numbers are compared with numbers only. `textOf`: see `keyOf`. */
export function meets(cell: Cell, operator: Operator, operand: string, textOf?: TextOf): boolean {
  if (operand.toLowerCase() === NULL_WORD) return operator === '=' ? cell === null : operator === '!=' && cell !== null;
  if (cell === null) return false;
  const difference = differenceOf(cell, operand, textOf);
  return difference === null ? operator === '!=' : HOLDS[operator](difference);
}

const WHOLE = /^[+-]?\d+$/;
const PARTIAL_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]*)?)?)?$/;

function differenceOf(cell: Cell, operand: string, textOf: TextOf | undefined): number | null {
  const key = keyOf(cell, textOf);
  const text = wordsOf(cell);
  // A date is as precise as it is written: `> 2020` begins in 2021, `= 2020-03` is any day of that month.
  if (text !== null && PARTIAL_DATE.test(operand) && /^\d{4}(?:-\d\d)?/.test(text))
    return order(text.slice(0, operand.length), operand);
  if (typeof key === 'string') return compareKeys(fold(key), fold(operand));
  if (text === null && typeof cell === 'boolean') return order(String(cell), fold(operand));
  if (WHOLE.test(operand)) return compareKeys(key, BigInt(operand));
  const number = Number(operand);
  return Number.isNaN(number) ? null : compareKeys(key, number);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** ISO text of temporal values, and text itself. */
function wordsOf(cell: Cell): string | null {
  if (typeof cell === 'string') return cell;
  if (cell === null || !isTagged(cell)) return null;
  switch (cell.$) {
    case 'date':
    case 'datetime':
    case 'localdatetime':
      return cell.value;
    default:
      return null;
  }
}
