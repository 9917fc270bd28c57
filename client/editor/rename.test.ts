import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { nameAt, written } from './backticks.ts';
import { placeNow, problems } from './problems.ts';
import { standsAt } from './rename.ts';

describe('a name in a statement', () => {
  it.each([
    ['Network', 'Network'],
    ['Café', 'Café'],
    ['Bank Account', '`Bank Account`'],
    ['2nd', '`2nd`'],
    ['Back`tick', '`Back``tick`'],
    ['🚀', '`🚀`'],
  ])('%s is written %s, and read again there', (name, as) => {
    expect(written(name)).toBe(as);
    const text = `MATCH (n:${as}) RETURN n`;
    expect(nameAt(text, 9)).toBe(as);
    expect(standsAt(text, 9, name)).toBe(true);
  });

  it('stands only where it begins, and whole', () => {
    const text = 'MATCH (n:Netwrk)';
    expect(standsAt(text, 10, 'Netwrk')).toBe(false);
    expect(standsAt(text, 9, 'Netw')).toBe(false);
    expect(standsAt('MATCH (n:Netwrks)', 9, 'Netwrk')).toBe(false);
    expect(standsAt(text, 99, 'Netwrk')).toBe(false);
    expect(nameAt(text, 6)).toBeNull();
    expect(nameAt('n.`open', 2)).toBeNull();
  });
});

describe('a place that was spoken of', () => {
  const start = EditorState.create({ doc: 'MATCH (n:Netwrk) RETURN n.nmae', extensions: [problems] });

  it('moves along with what is written before it, and with a name that takes the place of another', () => {
    const longer = start.update({ changes: { from: 9, to: 15, insert: 'Network' } }).state;
    expect(placeNow(longer, 26)).toBe(27);
    expect(placeNow(longer, 9)).toBe(9);
    const two = longer.update({ changes: { from: 0, insert: '// all\n' } }).state;
    expect(placeNow(two, 26)).toBe(34);
  });

  it('is gone when what stood around it was cut out, and outside the text', () => {
    const cut = start.update({ changes: { from: 20, to: 28 } }).state;
    expect(placeNow(cut, 26)).toBeNull();
    expect([placeNow(start, -1), placeNow(start, 31)]).toEqual([null, null]);
  });
});
