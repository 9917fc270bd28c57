import { expect, test } from 'vitest';
import { SavedInput } from './questions.ts';

const takes = (name: string) => SavedInput.safeParse({ name, text: 'RETURN 1' }).success;

test.each(['Networks', 'Кто с кем?', '名前', '👩‍💻 mine', 'می‌خواهم', ' trimmed '])('%j is a name', (name) => {
  expect(takes(name)).toBe(true);
});

test.each(['', '  ', '\u200b', '\u2060\u00a0', 'a\u0000', 'two\nlines', 'a\u202eb', 'a\ud800'])(
  '%j is none: it cannot be seen, or not as it is',
  (name) => {
    expect(takes(name)).toBe(false);
  },
);
