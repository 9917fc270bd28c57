import { describe, expect, it } from 'vitest';
import { actionOf, KEYS, type KeyPress } from './keys.ts';

const press = (key: string, rest: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...rest,
});

describe('keys', () => {
  it('every action is named once and does something else than the others', () => {
    expect(new Set(KEYS.map(({ id }) => id)).size).toBe(KEYS.length);
  });

  it.each([
    [press('k', { ctrlKey: true }), 'search'],
    [press('k', { metaKey: true }), 'search'],
    [press('k'), 'keep-only'],
    [press('/'), 'search-slash'],
    [press('?', { shiftKey: true }), 'keys'],
    [press('z', { ctrlKey: true }), 'undo'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
    [press('y', { ctrlKey: true }), 'redo'],
    [press('F10', { shiftKey: true }), 'menu'],
    [press('F10'), null],
    [press('ContextMenu'), 'menu'],
    [press('Delete'), 'hide'],
    [press('f', { ctrlKey: true }), null],
    [press('ArrowLeft', { altKey: true }), null],
  ])('%o', (given, action) => expect(actionOf(given, false, true)).toBe(action));

  it('while typing only Ctrl-K works; with letters off no single character does', () => {
    expect(actionOf(press('/'), true, true)).toBeNull();
    expect(actionOf(press('k', { ctrlKey: true }), true, true)).toBe('search');
    expect(actionOf(press('e'), false, false)).toBeNull();
    expect(actionOf(press('Escape'), false, false)).toBe('clear');
  });
});
