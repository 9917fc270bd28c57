import { describe, expect, it } from 'vitest';
import { decodeQuestion, encodeLink, type Linked, textOf } from './link.ts';
import { EMPTY } from './snapshot.ts';
import * as t from './transitions.ts';
import { decode, encode, MAX_LINK } from './url.ts';

const view = t.add(['net_ndrangheta', 'net_pcc']).run(EMPTY);
const question = textOf({
  name: 'Größe ☂',
  text: "MATCH (n {id: $a}) // it's; \nRETURN n",
  parameters: {
    a: { type: 'entity', value: 'net_pcc' },
    day: { type: 'date', value: { $: 'date', value: '2024-05-03' } },
    list: { type: 'texts', value: ['x', 'y'] },
  },
});
const saved: Linked = { kind: 'saved', id: "4:ab/c&d=e#f%'☂" };

describe('a link carries a view, a question, or both', () => {
  it.each([
    ['a question', null, question],
    ['a saved question', null, saved],
    ['a view and a question', view, question],
    ['a view and a saved question', view, saved],
  ] as const)('%s', (_, shown, asked) => {
    const link = encodeLink(shown, asked);
    expect(link).toMatch(/^#[A-Za-z0-9_.=&%'~!*()-]+$/);
    for (const text of [link, `http://127.0.0.1:4400/${link}\n`]) {
      expect(decodeQuestion(text)).toEqual(asked);
      expect(decode(text)).toEqual(shown === null ? { kind: 'none' } : { kind: 'view', snapshot: view });
    }
  });

  it('a view alone is the address of the view, and nothing is nothing', () => {
    expect(encodeLink(view, null)).toBe(encode(view));
    expect(decodeQuestion(encode(view))).toEqual({ kind: 'none' });
    expect(encodeLink(null, null)).toBe('');
    expect(encodeLink(EMPTY, null)).toBe('');
  });

  it('a common question fits into mail and chat', () => expect(encodeLink(view, question).length).toBeLessThan(MAX_LINK / 10));

  it('reading is total: garbage, cut, other versions and bombs get an answer, never an exception', () => {
    const good = encodeLink(null, question);
    for (const text of [
      '#q=',
      '#q=1.',
      '#q=1.%%',
      '#q=2.abc',
      '#q=1.AAAA',
      good.slice(0, -9),
      `${good}!`,
      '#saved=',
      '#saved=%E0%A4%A',
    ])
      expect(decodeQuestion(text).kind, text).toBe('unreadable');
    for (const text of ['', '#', '#x', '☂', '#s=1.abc']) expect(decodeQuestion(text).kind, text).toBe('none');
    for (let i = 5; i < good.length; i += 5) {
      const flipped = `${good.slice(0, i)}${good[i] === 'A' ? 'B' : 'A'}${good.slice(i + 1)}`;
      expect(['text', 'unreadable']).toContain(decodeQuestion(flipped).kind);
    }
  });

  it('a damaged question leaves the view readable, and the other way round', () => {
    const link = encodeLink(view, question);
    expect(decode(`${link}!`).kind).toBe('view');
    expect(decodeQuestion(link.replace('s=1.', 's=1.!')).kind).toBe('text');
    expect(decode(link.replace('s=1.', 's=1.!')).kind).toBe('unreadable');
    expect(decode(`${link}&x=1`).kind).toBe('unreadable');
  });
});
