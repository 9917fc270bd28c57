import { daysOf, GRADE_SCHEMES, gradeScheme } from '../../../cypher/model/index.ts';
import { suggest } from '../suggest.ts';
import type { Column, Parsed } from './column.ts';

// What columns are made of. Each says what an empty cell means.

const good = <T>(value: T): Parsed<T> => ({ ok: true, value });
const bad = (expected: string, suggestion: string | null = null): Parsed<never> => ({ ok: false, expected, suggestion });

export const text: Column<string | null> = { compulsory: false, missing: null, parse: good };
export const requiredText: Column<string> = { compulsory: true, missing: '', parse: good };

const ID = /^[^\s|@‹›"]{1,200}$/u;
const parseId = (cell: string): Parsed<string> =>
  ID.test(cell) ? good(cell) : bad('is no id', 'an id has no spaces, bars, quotes or @ and at most 200 letters');
export const id: Column<string> = { compulsory: true, missing: '', parse: parseId };
export const reference: Column<string | null> = { compulsory: false, missing: null, parse: parseId };

/** An entity's id, or words in ‹›. Which of them is decided when all ids are known. */
export const idOrWords: Column<string | null> = {
  compulsory: false,
  missing: null,
  parse: (cell) =>
    /^‹[^‹›]+›$/u.test(cell) || ID.test(cell)
      ? good(cell)
      : bad('is neither an entity id nor words in ‹›', `write ‹${cell.replace(/[‹›]/gu, '')}›`),
};

/** One of a closed list; `preset` is what an empty cell means. */
export const oneOf = <T extends string, D extends T | null>(what: string, list: readonly T[], preset: D): Column<T | D> => ({
  compulsory: false,
  missing: preset,
  parse: (cell) => {
    const found = list.find((item) => item === cell);
    return found === undefined ? bad(`is not ${what}`, suggest(cell, list)) : good(found);
  },
});

export const requiredOneOf = <T extends string>(what: string, list: readonly T[], first: T): Column<T> => ({
  ...oneOf(what, list, first),
  compulsory: true,
});

/** Items between bars; `\|` is a bar. */
export const list: Column<readonly string[]> = {
  compulsory: false,
  missing: [],
  parse: (cell) =>
    good(
      cell
        .split(/(?<!\\)\|/)
        .map((item) => item.replaceAll('\\|', '|').trim())
        .filter((item) => item !== ''),
    ),
};

export const date: Column<string | null> = {
  compulsory: false,
  missing: null,
  parse: (cell) =>
    daysOf(cell) === null ? bad('is no date', 'write as much as is known: 2021, 2021-03 or 2021-03-04') : good(cell),
};

export const integer: Column<number | null> = {
  compulsory: false,
  missing: null,
  parse: (cell) => (/^\d{1,9}$/.test(cell) ? good(Number(cell)) : bad('is not a whole number')),
};

export const degrees = (most: number): Column<number | null> => ({
  compulsory: false,
  missing: null,
  parse: (cell) =>
    /^-?\d{1,3}(\.\d+)?$/.test(cell) && Math.abs(Number(cell)) <= most
      ? good(Number(cell))
      : bad(`is not a number of degrees from -${most} to ${most}`, 'write 44.82, with a point'),
});

export const sha256: Column<string | null> = {
  compulsory: false,
  missing: null,
  parse: (cell) => (/^[0-9a-f]{64}$/i.test(cell) ? good(cell.toLowerCase()) : bad('is not a SHA-256 of 64 hexadecimal digits')),
};

export const currency: Column<string | null> = {
  compulsory: false,
  missing: null,
  parse: (cell) =>
    /^[A-Z]{3}$/.test(cell) ? good(cell) : bad('is not a currency code', 'three capital letters of ISO 4217, such as EUR'),
};

export const scheme: Column<string> = {
  compulsory: false,
  missing: '4x4',
  parse: (cell) =>
    gradeScheme(cell) === undefined
      ? bad(
          'is not an evaluation scheme',
          suggest(
            cell,
            GRADE_SCHEMES.map((s) => s.id),
          ),
        )
      : good(cell),
};
