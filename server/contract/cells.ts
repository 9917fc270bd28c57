import { z } from 'zod';
import { keyed } from './keyed.ts';

/**
 * A value of Cypher, exact, as JSON. Text, booleans, null, lists and numbers are themselves; what JSON cannot say carries its type in `$`:
 * integers beyond 2^53 and not-a-number as text, temporal values in ISO 8601, points with their system of coordinates, bytes in base64, maps,
 * nodes, relationships and paths. A float without a fraction travels as a number, as an integer does. Parameters are written the same way.
 */
export type Cell = null | boolean | number | string | readonly Cell[] | TaggedCell;

export const TEXT_TAGS = [
  'integer',
  'float',
  'date',
  'time',
  'localtime',
  'datetime',
  'localdatetime',
  'duration',
  'bytes',
] as const;
export type TextTag = (typeof TEXT_TAGS)[number];
export type CellMap = { readonly [key: string]: Cell };

export interface TextCell {
  readonly $: TextTag;
  readonly value: string;
}
export interface PointCell {
  readonly $: 'point';
  readonly srid: number;
  readonly x: number;
  readonly y: number;
  readonly z?: number;
}
export interface MapCell {
  readonly $: 'map';
  readonly value: CellMap;
}
/** `elementId` is Neo4j's own: good for `POST /api/resolve` soon after, not for keeping. */
export interface NodeCell {
  readonly $: 'node';
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly props: CellMap;
}
export interface RelationshipCell {
  readonly $: 'relationship';
  readonly elementId: string;
  readonly type: string;
  /** Element ids of its ends. */
  readonly source: string;
  readonly target: string;
  readonly props: CellMap;
}
/** `nodes` has one more than `links`. */
export interface PathCell {
  readonly $: 'path';
  readonly nodes: readonly NodeCell[];
  readonly links: readonly RelationshipCell[];
}
export type TaggedCell = TextCell | PointCell | MapCell | NodeCell | RelationshipCell | PathCell;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isCellMap = (value: unknown): value is CellMap => isRecord(value) && Object.values(value).every(isCell);

const TAGGED: Readonly<Record<TaggedCell['$'], (cell: Record<string, unknown>) => boolean>> = {
  ...(Object.fromEntries(TEXT_TAGS.map((tag) => [tag, ({ value }: Record<string, unknown>) => isText(value)])) as Record<
    TextTag,
    (cell: Record<string, unknown>) => boolean
  >),
  point: ({ srid, x, y, z }) => isNumber(srid) && isNumber(x) && isNumber(y) && (z === undefined || isNumber(z)),
  map: ({ value }) => isCellMap(value),
  node: ({ elementId, labels, props }) => isText(elementId) && Array.isArray(labels) && labels.every(isText) && isCellMap(props),
  relationship: ({ elementId, type, source, target, props }) =>
    [elementId, type, source, target].every(isText) && isCellMap(props),
  path: ({ nodes, links }) => Array.isArray(nodes) && nodes.every(isCell) && Array.isArray(links) && links.every(isCell),
};

/** Whether something that came over the wire is a cell. Written by hand: a hundred thousand rows pass here. */
export function isCell(value: unknown): value is Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isCell);
  if (!isRecord(value) || !isText(value.$) || !Object.hasOwn(TAGGED, value.$)) return false;
  return TAGGED[value.$ as TaggedCell['$']](value);
}

/** Lists and maps in each other: what is deeper overflows who reads it. */
export const DEEPEST_CELL = 1_000;

/** Whether what is read by recursion will not overflow the stack. Objects count twice: a map is a tag and what it holds. */
const isShallow = (value: unknown, left = DEEPEST_CELL * 2): boolean =>
  typeof value !== 'object' || value === null || (left > 0 && Object.values(value).every((item) => isShallow(item, left - 1)));

export const Cell = z.custom<Cell>(
  (value) => isShallow(value) && isCell(value),
  'must be a value as the API writes them, e.g. "text", 7, ["a"], {"$":"date","value":"2026-11-21"}',
);
export const CellRecord = keyed(Cell);

export const isTagged = (cell: Cell): cell is TaggedCell => typeof cell === 'object' && cell !== null && !Array.isArray(cell);

/**
 * A row of an answer, written as JSON.
 * @throws when it is none
 */
export function readRow(json: string): readonly Cell[] {
  const row: unknown = JSON.parse(json);
  if (!Array.isArray(row) || !row.every(isCell)) throw new TypeError('A row is a list of cells.');
  return row;
}
