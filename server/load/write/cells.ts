import type { Row, Value } from '../../db/index.ts';

// Reading the database's rows back.

export const textIn = (row: Row, key: string): string | null => {
  const value = row[key];
  return typeof value === 'string' ? value : null;
};
export const wordsIn = (row: Row, key: string): string => textIn(row, key) ?? '';
export const numberIn = (row: Row, key: string): number | null => {
  const value = row[key];
  return typeof value === 'number' ? value : null;
};
export const flagIn = (row: Row, key: string): boolean => row[key] === true;
const listIn = (row: Row, key: string): readonly Value[] => {
  const value = row[key];
  return Array.isArray(value) ? value : [];
};
export const textsIn = (row: Row, key: string): string[] => listIn(row, key).filter((item) => typeof item === 'string');

const isRow = (value: Value): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
export const rowsIn = (row: Row, key: string): Row[] => listIn(row, key).filter(isRow);
