import { describe, expect, it } from 'vitest';
import { KEY_LISTS, merged } from './key-lists.ts';
import { KEYS } from './keys.ts';

describe('lists of keys', () => {
  it.each(KEY_LISTS)('$title: each thing is listed once', ({ rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ does }) => does)).size).toBe(rows.length);
  });

  it('keys that do the same share a row', () => {
    const rows = merged([
      { shown: ['Ctrl K', '⌘ K'], does: 'Search' },
      { shown: ['?'], does: 'Help' },
      { shown: ['/'], does: 'Search' },
    ]);
    expect(rows).toEqual([
      { shown: ['Ctrl K', '⌘ K', '/'], does: 'Search' },
      { shown: ['?'], does: 'Help' },
    ]);
  });

  it('every key of the listener is listed', () => {
    const listed = KEY_LISTS.filter(({ where }) => where === null).flatMap(({ rows }) => rows.flatMap(({ shown }) => shown));
    expect(listed.toSorted()).toEqual(KEYS.flatMap(({ shown }) => shown).toSorted());
  });
});
