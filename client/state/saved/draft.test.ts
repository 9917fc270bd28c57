import { expect, it } from 'vitest';
import type { SavedQuestion } from '../../../server/contract/questions.ts';
import { draftOfSaved, inputOf, isChanged, parametersOf } from './draft.ts';

const TEXT = 'MATCH (n {id: $id}) WHERE n.day > $`last day` RETURN n, $größe';
const tab = {
  text: TEXT,
  parameters: {
    id: { type: 'entity', value: 'net_pcc' },
    i: { type: 'text', value: 'of another text' },
    'last day': { type: 'date', value: { $: 'date', value: '2024-05-03' } },
    größe: { type: 'integer', value: 7 },
    'größ.*': { type: 'text', value: '' },
  },
} as const;
const rest = { name: ' Mine ', question: '', category: '' };

it('a tab is saved with the values that its text names, and no others', () => {
  expect(parametersOf(tab).map(({ name }) => name)).toEqual(['id', 'last day', 'größe']);
  expect(inputOf(tab, rest)).toMatchObject({ name: 'Mine', text: TEXT });
});

it('nothing is saved without a text or a name', () => {
  expect(inputOf({ text: '  ', parameters: {} }, rest)).toBeNull();
  expect(inputOf(tab, { ...rest, name: ' ' })).toBeNull();
});

it('a tab that was opened from a saved question is unchanged until its text or a value is', () => {
  const input = inputOf(tab, rest);
  if (input === null) throw new Error('nothing to save');
  const saved: SavedQuestion = { ...input, id: 's1', version: 3, createdAt: '', updatedAt: '' };
  const opened = draftOfSaved(saved);
  expect(opened).toMatchObject({ saved: 's1', savedVersion: 3, name: 'Mine' });
  expect(inputOf(tab, saved)).toEqual(input);
  const again = { text: opened.text, parameters: opened.parameters ?? {} };
  expect(isChanged(again, saved)).toBe(false);
  expect(isChanged({ ...again, text: `${TEXT}\n` }, saved)).toBe(false);
  expect(isChanged({ ...again, text: `${TEXT} LIMIT 1` }, saved)).toBe(true);
  expect(isChanged({ ...again, parameters: { ...again.parameters, größe: { type: 'integer', value: 8 } } }, saved)).toBe(true);
});
