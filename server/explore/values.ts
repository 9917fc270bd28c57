import type { Row, Value } from '../db/index.ts';

// Readers for decoded values: the database is ours, yet a missing property is a fact of life, so each says what stands for "unknown".

export const text = (map: Row, key: string): string | null => {
  const value = map[key];
  return value === null || value === undefined || value === '' || typeof value === 'object' ? null : String(value);
};

export const words = (map: Row, key: string, otherwise = ''): string => text(map, key) ?? otherwise;

export const number = (map: Row, key: string): number | null => {
  const value = map[key];
  return typeof value === 'number' ? value : null;
};

export const count = (map: Row, key: string): number => number(map, key) ?? 0;

export const flag = (map: Row, key: string): boolean => map[key] === true;

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

export const list = (map: Row, key: string): readonly Value[] => {
  const value = map[key];
  return isList(value) ? value : [];
};

export const texts = (map: Row, key: string): string[] => list(map, key).filter((item) => typeof item === 'string');

export const isMap = (value: Value | undefined): value is Row => typeof value === 'object' && value !== null && !isList(value);

export const map = (row: Row, key: string): Row | null => {
  const value = row[key];
  return isMap(value) ? value : null;
};

export const maps = (row: Row, key: string): Row[] => list(row, key).filter(isMap);
