import { SavedInput, type SavedParameter, type SavedQuestion } from '../../../server/contract/questions.ts';
import type { Draft, Tab, TabParameters } from '../workbench/types.ts';

// Saved questions ↔ tabs of the workbench.

/** Whether the text names a parameter; one in a comment counts too. */
const names = (text: string, name: string): boolean =>
  text.includes(`$\`${name}\``) ||
  new RegExp(`\\$${name.replace(/[^\p{L}\p{N}_]/gu, '\\$&')}(?![\\p{L}\\p{N}_])`, 'u').test(text);

export const valuesOf = (parameters: readonly SavedParameter[]): TabParameters =>
  Object.fromEntries(parameters.map(({ name, type, value }) => [name, { type, value }]));

export const draftOfSaved = ({ id, version, name, text, parameters }: SavedQuestion): Draft => ({
  name,
  text,
  parameters: valuesOf(parameters),
  saved: id,
  savedVersion: version,
});

/** Values that the text names; what other texts of the tab needed stays behind. */
export const parametersOf = ({ text, parameters }: Pick<Tab, 'text' | 'parameters'>): SavedParameter[] =>
  Object.entries(parameters)
    .filter(([name]) => names(text, name))
    .map(([name, { type, value }]) => ({ name, type, value }));

/** A tab as it would be saved; null while there is nothing to save. Of what is saved already only the words are taken. */
export function inputOf(
  tab: Pick<Tab, 'text' | 'parameters'>,
  { name, question, category }: Pick<SavedInput, 'name' | 'question' | 'category'>,
): SavedInput | null {
  return SavedInput.safeParse({ name, question, category, text: tab.text, parameters: parametersOf(tab) }).data ?? null;
}

/** Whether the tab holds something else than what is saved. */
export function isChanged(tab: Pick<Tab, 'text' | 'parameters'>, saved: Pick<SavedQuestion, 'text' | 'parameters'>): boolean {
  const sorted = (list: readonly SavedParameter[]) =>
    JSON.stringify([...list].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, type, value }) => [name, type, value]));
  return tab.text.trim() !== saved.text.trim() || sorted(parametersOf(tab)) !== sorted(saved.parameters);
}
