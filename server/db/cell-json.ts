import neo4j, { type Node, type Relationship } from 'neo4j-driver';
import { DEEPEST_CELL } from '../contract/cells.ts';
import { integerOf, toCell } from './cells.ts';
import { NestedTooDeep } from './errors.ts';

// The text of `JSON.stringify(toCell(value))`, written without making the cell: a hundred thousand rows pass here, and cells that are only made
// to be written are half of what such an answer costs. The commonest kinds are written here; all others take the long way.

/** What JSON may write in another way than it stands: controls, quotes, backslashes, halves of pairs. */
const ESCAPED = /[\p{Cc}"\\\ud800-\udfff]/u;

const quote = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

/**
 * A value of the driver as JSON text of its cell; `depth` lists and maps are around it.
 * @throws {NestedTooDeep}
 */
export function toCellJson(value: unknown, depth = 0): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' && value !== 0 && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return listJson(value, depth);
  if (typeof value === 'object') return objectJson(value, depth);
  return JSON.stringify(toCell(value));
}

/** A row is a list of cells. */
export function listJson(values: readonly unknown[], depth = 0): string {
  if (depth > DEEPEST_CELL) throw new NestedTooDeep();
  let text = '[';
  for (let index = 0; index < values.length; index++) text += (index === 0 ? '' : ',') + toCellJson(values[index], depth + 1);
  return `${text}]`;
}

function objectJson(value: object, depth: number): string {
  if (neo4j.isInt(value)) {
    const small = integerOf(value);
    return small === null ? JSON.stringify(toCell(value)) : String(small);
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return `{"$":"map","value":${mapJson(value, depth)}}`;
  if (neo4j.isNode(value)) return nodeJson(value);
  if (neo4j.isRelationship(value)) return relationshipJson(value);
  return JSON.stringify(toCell(value));
}

function mapJson(map: object, depth: number): string {
  if (depth > DEEPEST_CELL) throw new NestedTooDeep();
  let text = '{';
  for (const [key, value] of Object.entries(map)) {
    if (text.length > 1) text += ',';
    text += `${quote(key)}:${toCellJson(value, depth + 1)}`;
  }
  return `${text}}`;
}

const nodeJson = ({ elementId, labels, properties }: Node): string =>
  `{"$":"node","elementId":${quote(elementId)},"labels":${listJson(labels)},"props":${mapJson(properties, 0)}}`;

const relationshipJson = ({ elementId, type, startNodeElementId, endNodeElementId, properties }: Relationship): string =>
  `{"$":"relationship","elementId":${quote(elementId)},"type":${quote(type)},"source":${quote(startNodeElementId)},"target":${quote(endNodeElementId)},"props":${mapJson(properties, 0)}}`;
