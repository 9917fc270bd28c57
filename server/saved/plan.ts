import { planImport as plan, type SavedImport, type SavedImported } from '../contract/index.ts';
import { type StoredInput, toStored } from './rows.ts';

export interface Written {
  readonly id: string;
  readonly saved: StoredInput;
}

export interface ImportPlan {
  readonly add: readonly Written[];
  readonly replace: readonly Written[];
  readonly answer: SavedImported;
}

/** What an import does, before anything is written, as it is stored. `held`: id by key of name. */
export function planImport(file: SavedImport, held: ReadonlyMap<string, string>, makeId: () => string): ImportPlan {
  const { add, replace, answer } = plan(file, held, makeId);
  const stored = (items: typeof add): readonly Written[] => items.map(({ id, saved }) => ({ id, saved: toStored(saved) }));
  return { add: stored(add), replace: stored(replace), answer };
}
