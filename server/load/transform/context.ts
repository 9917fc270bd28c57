import { CODERS_SOURCES, type OriginSource, type Speaker, type Voice } from '../../../cypher/model/index.ts';
import type { SourceRow } from '../columns/sources.ts';
import type { Directory } from '../directory.ts';
import type { Manifest } from '../read/manifest.ts';

const CODERS: readonly string[] = CODERS_SOURCES;

/** Everything that turns a row into what is stored, besides the row. */
export interface Context {
  readonly manifest: Manifest;
  readonly directory: Directory;
  /** Key of a source or claim in the database: `<row id>@<data set>`. */
  keyOf(rowId: string): string;
  source(id: string | null): SourceRow | null;
  originSource(id: string | null): OriginSource | null;
  speaker(cell: string | null): Speaker | null;
}

export const isWords = (cell: string): boolean => cell.startsWith('‹');
export const isCoders = (sourceId: string): boolean => CODERS.includes(sourceId);

export function createContext(manifest: Manifest, directory: Directory): Context {
  const { entities, sources } = directory;
  const keyOf = (rowId: string): string => `${rowId}@${manifest.id}`;
  const cache = new Map<string, OriginSource>();
  const source = (id: string | null): SourceRow | null => (id === null ? null : (sources.get(id) ?? null));

  const voice = (cell: string): Voice => {
    const entity = entities.get(cell);
    return entity === null ? { id: null, label: unquote(cell) } : { id: cell, label: entity.name ?? cell };
  };

  const originSource = (id: string | null): OriginSource | null => {
    const row = source(id);
    if (row === null) return null;
    const known = cache.get(row.id);
    if (known !== undefined) return known;
    const made = {
      key: keyOf(row.id),
      title: row.title,
      originator: row.originator === null ? null : voice(row.originator),
      coders: isCoders(row.id),
    };
    cache.set(row.id, made);
    return made;
  };

  const speaker = (cell: string | null): Speaker | null => {
    if (cell === null) return null;
    const entity = entities.get(cell);
    return {
      ...voice(cell),
      kinds: entity === null ? [] : [entity.kind, ...(entity.secondKind === null ? [] : [entity.secondKind])],
    };
  };

  return { manifest, directory, keyOf, source, originSource, speaker };
}

const unquote = (cell: string): string => cell.replace(/^‹|›$/gu, '');
