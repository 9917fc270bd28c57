import { KINDS } from '../../../cypher/model/index.ts';
import { nearest } from '../../contract/index.ts';
import type { Directory, KnownEntity } from '../directory.ts';
import type { Problems } from '../problem.ts';

/** An entity id that the folder does not define: another data set may. */
export interface Unknown {
  readonly file: string;
  readonly line: number | null;
  readonly column: string;
  readonly id: string;
}

/** So many ids that nobody knows are looked up or reported; more are counted as the same error. */
const MOST_UNKNOWN = 5_000;
/** Names are only compared where that takes no time. */
const MOST_COMPARED = 20_000;

export interface References {
  entity(file: string, line: number | null, column: string, id: string | null): KnownEntity | null;
  readonly unknown: readonly Unknown[];
}

/** Collects references to entities that the directory does not hold. */
export function createReferences(directory: Directory): References {
  const unknown: Unknown[] = [];
  return {
    unknown,
    entity: (file, line, column, id) => {
      if (id === null) return null;
      const found = directory.entities.get(id);
      if (found === null && !directory.broken.has(id) && unknown.length < MOST_UNKNOWN) unknown.push({ file, line, column, id });
      return found;
    },
  };
}

/** Reports what is still unknown. `elsewhere`: a data set that this one says it refers to cannot be looked into, so that it is only noted. */
export function reportUnknown(
  unknown: readonly Unknown[],
  directory: Directory,
  elsewhere: readonly string[],
  problems: Problems,
): void {
  const { entities } = directory;
  const suggested = new Map<string, string | null>();
  for (const { file, line, column, id } of unknown) {
    if (elsewhere.length > 0) {
      const message = `is not in this folder: it must come from ${elsewhere.join(' or ')}, which only the database knows`;
      problems.add({ severity: 'note', file, line, column, value: id, message, suggestion: null });
      continue;
    }
    if (!suggested.has(id) && suggested.size < 100 && entities.size <= MOST_COMPARED)
      suggested.set(id, nearest(id, entities.ids()));
    const near = suggested.get(id) ?? null;
    const suggestion = near === null ? 'add it to entities.csv' : `did you mean ${near}?`;
    problems.add({ severity: 'error', file, line, column, value: id, message: 'is no entity', suggestion });
  }
}

const PREFIXES: readonly string[] = KINDS.map((kind) => `${kind.idPrefix}_`);
/** Whether a free cell was meant as an id: an unknown one is then an error and no name. */
export const looksLikeId = (cell: string): boolean => PREFIXES.some((prefix) => cell.startsWith(prefix));
