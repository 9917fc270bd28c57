import { foldName } from '../../cypher/model/index.ts';
import type { SavedImport, SavedImported, SavedInput } from './questions.ts';

// Rules of saved questions, the same wherever they are kept: in the database, or in the browser.

/** As long as a name may be (see SavedInput). */
const LONGEST_NAME = 120;

/** What makes two names the same: case, accents, script and punctuation do not tell them apart. A name of signs alone stands for itself. */
export const keyOfName = (name: string): string => foldName(name) || name.normalize('NFKC').toLowerCase();

/** `name`, or the first of `name (2)`, `name (3)`, … that is not taken. */
export function freeName(name: string, isTaken: (key: string) => boolean): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`;
    const candidate = name.slice(0, LONGEST_NAME - ending.length).trimEnd() + ending;
    if (!isTaken(keyOfName(candidate))) return candidate;
  }
}

/** Why a name is refused, and what to do: `holder` has it already; null where nobody can say who. */
export const nameTakenWords = (name: string, holder: string | null): { readonly message: string; readonly hint: string } => ({
  message:
    holder === null || holder === name
      ? `A saved question is already called “${name}”.`
      : `“${name}” is too close to “${holder}”, which is already saved: case, accents and punctuation do not tell names apart.`,
  hint: 'Choose another name, or change the one that has it.',
});

export interface Planned {
  readonly id: string;
  readonly saved: SavedInput;
}

export interface ImportPlan {
  readonly add: readonly Planned[];
  readonly replace: readonly Planned[];
  readonly answer: SavedImported;
}

/**
 * What an import does, before anything is written. `held`: id by key of name. A name that comes twice in the file is taken the second time,
 * so that with `replace` the last one stays. Pure: ids come from `makeId`.
 */
export function planImport({ saved, clash }: SavedImport, held: ReadonlyMap<string, string>, makeId: () => string): ImportPlan {
  const taken = new Map(held);
  const add = new Map<string, Planned>();
  const replace = new Map<string, Planned>();
  const [added, replaced] = [new Set<string>(), new Set<string>()];
  const skipped: string[] = [];
  const renamed: { from: string; to: string }[] = [];
  for (const input of saved) {
    const holder = taken.get(keyOfName(input.name));
    if (holder !== undefined && clash === 'skip') {
      skipped.push(input.name);
    } else if (holder !== undefined && clash === 'replace') {
      (add.has(holder) ? add : replace).set(holder, { id: holder, saved: input });
      replaced.add(input.name);
    } else {
      const name = freeName(input.name, (candidate) => taken.has(candidate));
      const id = makeId();
      taken.set(keyOfName(name), id);
      add.set(id, { id, saved: { ...input, name } });
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
