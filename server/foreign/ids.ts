import type { Cell } from '../contract/index.ts';

// Ids of a database that has none of ours: the value of a unique property where there is one, which outlives a restored or copied database;
// else Neo4j's own element id, marked with an @ that encodeURIComponent never writes. Opaque outside this file.

const LONGEST = 512;
const ELEMENT = '@';
const INTEGER = '#';

export interface KeyRef {
  readonly kind: 'key';
  readonly label: string;
  readonly property: string;
  readonly integer: boolean;
  /** Integers as text, which holds them all. */
  readonly value: string;
}
export type NodeRef = KeyRef | { readonly kind: 'element'; readonly elementId: string };

export const elementRef = (elementId: string): string => `${ELEMENT}${elementId}`;

/** The id made from a unique property; null where its value is neither text nor integer, or makes the id too long. */
export function keyRef(label: string, property: string, value: Cell): string | null {
  try {
    const written = writtenValue(value);
    if (written === null) return null;
    const id = `${encodeURIComponent(label)}:${encodeURIComponent(property)}:${written}`;
    return id.length <= LONGEST ? id : null;
  } catch {
    // Half of a surrogate pair cannot be encoded.
    return null;
  }
}

function writtenValue(value: Cell): string | null {
  if (typeof value === 'string') return value.length <= LONGEST ? encodeURIComponent(value) : null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? `${INTEGER}${value}` : null;
  return typeof value === 'object' && value !== null && '$' in value && value.$ === 'integer' ? `${INTEGER}${value.value}` : null;
}

/** What an id names; null for one that was not made here. */
export function refOf(id: string): NodeRef | null {
  if (id.startsWith(ELEMENT)) return { kind: 'element', elementId: id.slice(ELEMENT.length) };
  const [label, property, value, ...more] = id.split(':');
  if (label === undefined || property === undefined || value === undefined || more.length > 0) return null;
  const integer = value.startsWith(INTEGER);
  if (integer && !/^#-?\d{1,19}$/.test(value)) return null;
  try {
    return {
      kind: 'key',
      label: decodeURIComponent(label),
      property: decodeURIComponent(property),
      integer,
      value: integer ? value.slice(INTEGER.length) : decodeURIComponent(value),
    };
  } catch {
    return null;
  }
}

/** Element id of a link's id; null for one that was not made here. */
export const linkElementOf = (id: string): string | null => (id.startsWith(ELEMENT) ? id.slice(ELEMENT.length) : null);
