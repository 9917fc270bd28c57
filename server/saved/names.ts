import { foldName } from '../../cypher/model/index.ts';

/** As long as a name may be (see SavedInput of the contract). */
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
