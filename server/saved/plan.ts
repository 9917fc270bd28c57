import type { SavedImport, SavedImported } from '../contract/index.ts';
import { freeName, keyOfName } from './names.ts';
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

/**
 * What an import does, before anything is written. `held`: id by key of name. A name that comes twice in the file is taken the second time,
 * so that with `replace` the last one stays. Pure: ids come from `makeId`.
 */
export function planImport({ saved, clash }: SavedImport, held: ReadonlyMap<string, string>, makeId: () => string): ImportPlan {
  const taken = new Map(held);
  const add = new Map<string, Written>();
  const replace = new Map<string, Written>();
  const [added, replaced] = [new Set<string>(), new Set<string>()];
  const skipped: string[] = [];
  const renamed: { from: string; to: string }[] = [];
  for (const input of saved) {
    const key = keyOfName(input.name);
    const holder = taken.get(key);
    if (holder !== undefined && clash === 'skip') {
      skipped.push(input.name);
    } else if (holder !== undefined && clash === 'replace') {
      (add.has(holder) ? add : replace).set(holder, { id: holder, saved: toStored(input) });
      replaced.add(input.name);
    } else {
      const name = freeName(input.name, (candidate) => taken.has(candidate));
      const id = makeId();
      taken.set(keyOfName(name), id);
      add.set(id, { id, saved: toStored({ ...input, name }) });
      if (name === input.name) added.add(name);
      else renamed.push({ from: input.name, to: name });
    }
  }
  return {
    add: [...add.values()],
    replace: [...replace.values()],
    answer: { added: [...added], replaced: [...replaced], renamed, skipped },
  };
}
