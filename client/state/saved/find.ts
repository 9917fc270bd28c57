import { foldName } from '../../../cypher/model/index.ts';
import type { SavedQuestion } from '../../../server/contract/questions.ts';

/** Whether every word of what is looked for stands in one of the texts, whatever its case, accents and script. */
export function holdsWords(looked: string, texts: readonly string[]): boolean {
  const words = foldName(looked).split(' ');
  const whole = texts.map(foldName).join(' ');
  return words.every((word) => whole.includes(word));
}

export interface Category {
  /** Empty: questions without one. */
  readonly name: string;
  readonly saved: readonly SavedQuestion[];
}

/** Saved questions by category, in the order of the alphabet; those without one come last. Categories that fold alike are one. */
export function byCategory(saved: readonly SavedQuestion[], looked: string): readonly Category[] {
  const groups = new Map<string, { name: string; saved: SavedQuestion[] }>();
  for (const each of saved) {
    if (!holdsWords(looked, [each.name, each.question, each.category, each.text])) continue;
    const key = foldName(each.category) || each.category;
    const group = groups.get(key) ?? { name: each.category, saved: [] };
    group.saved.push(each);
    groups.set(key, group);
  }
  return [...groups.entries()].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1)).map(([, group]) => group);
}

/** Categories to suggest: those in use, then those of the library. */
export const categoriesOf = (saved: readonly SavedQuestion[], library: readonly string[]): string[] => {
  const seen = new Set<string>();
  return [...saved.map(({ category }) => category), ...library].filter((name) => {
    const key = foldName(name) || name;
    return name !== '' && !seen.has(key) && seen.add(key);
  });
};
