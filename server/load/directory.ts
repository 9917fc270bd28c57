import type { KindId } from '../../cypher/model/index.ts';
import type { SourceRow } from './columns/sources.ts';

// What must be known of all rows while the rows themselves stream by: small, and nothing that could be looked up again.

/** What a claim must know of an entity that it names. */
export interface KnownEntity {
  readonly kind: KindId;
  readonly secondKind: KindId | null;
  /** Only kept where the entity can be an origin. */
  readonly name: string | null;
  readonly subjectCategory: string | null;
  readonly line: number;
  /** Belongs to another data set. */
  readonly external: boolean;
}

export interface Directory {
  readonly sources: ReadonlyMap<string, SourceRow & { readonly line: number }>;
  readonly entities: EntityIndex;
  /** Ids of rows that could not be read: their errors are told, those of rows that refer to them would only repeat them. */
  readonly broken: Set<string>;
}

/** Bits that claims set on entities, so that categories can be checked when all claims have been read. */
export const EVIDENCE = { suspected: 1, convicted: 2, offenderTie: 4 } as const;

export interface EntityIndex {
  readonly size: number;
  has(id: string): boolean;
  get(id: string): KnownEntity | null;
  add(id: string, entity: KnownEntity): void;
  mark(id: string, bit: number): void;
  /** Ids with their entity and the bits that claims have set. */
  all(): IterableIterator<[string, KnownEntity, number]>;
  ids(): IterableIterator<string>;
}

/** Entities by id; equal descriptions are shared, so that a hundred thousand of them stay small. */
export function createEntityIndex(): EntityIndex {
  const positions = new Map<string, number>();
  const shapes: Shape[] = [];
  const lines: number[] = [];
  const names: (string | null)[] = [];
  const marks: number[] = [];
  const known = new Map<string, Shape>();
  const at = (position: number): KnownEntity | null => {
    const shape = shapes[position];
    if (shape === undefined) return null;
    // Written out: this is asked several times a claim, and spreading is slow.
    const { kind, secondKind, subjectCategory, external } = shape;
    return { kind, secondKind, subjectCategory, external, line: lines[position] ?? 0, name: names[position] ?? null };
  };
  return {
    get size() {
      return positions.size;
    },
    has: (id) => positions.has(id),
    get: (id) => {
      const position = positions.get(id);
      return position === undefined ? null : at(position);
    },
    add: (id, { name, line, ...shape }) => {
      const key = `${shape.kind}|${shape.secondKind}|${shape.subjectCategory}|${shape.external}`;
      const shared = known.get(key) ?? shape;
      known.set(key, shared);
      positions.set(id, shapes.length);
      shapes.push(shared);
      lines.push(line);
      names.push(name);
      marks.push(0);
    },
    mark: (id, bit) => {
      const position = positions.get(id);
      if (position !== undefined) marks[position] = (marks[position] ?? 0) | bit;
    },
    *all() {
      for (const [id, position] of positions) {
        const entity = at(position);
        if (entity !== null) yield [id, entity, marks[position] ?? 0];
      }
    },
    ids: () => positions.keys(),
  };
}

type Shape = Omit<KnownEntity, 'name' | 'line'>;
