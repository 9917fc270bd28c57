import { describe, expect, it } from 'vitest';
import { readText } from '../../editor/reading.ts';
import { choose, placeOf, runLabel } from './chosen.ts';

const TEXT = 'MATCH (n {id: $a}) RETURN n;\nMATCH (m {id: $b}) RETURN m, $b';
const at = (from: number, to = from) => ({ from, to });

describe('what runs', () => {
  it('is the whole text where it is one statement, without its semicolon', () => {
    const text = ' RETURN $x ;\n';
    const chosen = choose(text, readText(text), at(0));
    expect([chosen.text, chosen.from, runLabel(chosen)]).toEqual(['RETURN $x', 1, 'Run']);
  });

  it('is the statement at the cursor where there are several, with its own parameters', () => {
    const first = choose(TEXT, readText(TEXT), at(3));
    expect([first.text, runLabel(first)]).toEqual(['MATCH (n {id: $a}) RETURN n', 'Run 1 of 2']);
    const second = choose(TEXT, readText(TEXT), at(TEXT.length));
    expect([second.text, runLabel(second)]).toEqual(['MATCH (m {id: $b}) RETURN m, $b', 'Run 2 of 2']);
    expect(second.parameters.map(({ name }) => name)).toEqual(['b']);
    expect(second.from).toBe(29);
  });

  it('has each parameter once, with all that it is compared with', () => {
    const text = 'MATCH (n) WHERE n.a > $x AND n.b = $x AND $y < n.c RETURN $x LIMIT $z';
    const { parameters } = choose(text, readText(text), at(0));
    expect(parameters.map(({ name, after, compared }) => [name, after, ...compared.map(({ property }) => property)])).toEqual([
      ['x', '>', 'a', 'b'],
      ['y', 'AND', 'c'],
      ['z', 'LIMIT'],
    ]);
  });

  it('is a selection of more than a word', () => {
    const chosen = choose(TEXT, readText(TEXT), at(28, TEXT.length));
    expect([chosen.text, chosen.from, runLabel(chosen)]).toEqual(['MATCH (m {id: $b}) RETURN m, $b', 29, 'Run selection']);
    expect(choose(TEXT, readText(TEXT), at(0, 5)).kind).toBe('statement');
  });

  it('is all of a text that was not read yet', () => {
    expect(choose(TEXT, null, at(0))).toMatchObject({ kind: 'all', text: TEXT, parameters: [] });
  });
});

describe('where it stands', () => {
  it('is where it stood, else where it is found, else nowhere', () => {
    expect(placeOf('RETURN 1; RETURN 1', 'RETURN 1', 10)).toBe(10);
    expect(placeOf('// new\nRETURN 1', 'RETURN 1', 0)).toBe(7);
    expect(placeOf('RETURN 2', 'RETURN 1', 0)).toBeNull();
    expect(placeOf('RETURN 2', '', 0)).toBeNull();
  });
});
