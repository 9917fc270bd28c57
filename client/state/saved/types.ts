import type { SavedImport, SavedImported, SavedInput, SavedQuestion } from '../../../server/contract/questions.ts';

/**
 * Questions that people keep, wherever that is. Whatever fails throws an ApiError: `conflict` where a name is taken (`details.name` says which)
 * or somebody else was faster (`details.current` is the present version), `not-found` where it was removed meanwhile.
 */
export interface SavedStore {
  /** By name. */
  list(): Promise<readonly SavedQuestion[]>;
  add(input: SavedInput): Promise<SavedQuestion>;
  /** Changes what was read as `version`. */
  change(id: string, input: SavedInput, version: number): Promise<SavedQuestion>;
  remove(id: string): Promise<void>;
  /** All of a file or nothing. */
  importAll(file: SavedImport): Promise<SavedImported>;
}
