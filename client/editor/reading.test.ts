import { describe, expect, it } from 'vitest';
import { readText } from './reading.ts';

const parameters = (text: string) => readText(text).parameters.map(({ name }) => name);
const statements = (text: string) => readText(text).statements.map(({ from, to }) => text.slice(from, to));

// The first parse of a process builds the tables of the grammar: seconds, on a busy machine.
describe('what a text names', { timeout: 30_000 }, () => {
  it('parameters, but none in strings, comments and names in backticks', () => {
    expect(parameters("MATCH (n {id: $id}) // $not\nWHERE n.a = '$no' AND n.`$neither` > $max /* $nor */ RETURN n")).toEqual([
      'id',
      'max',
    ]);
  });

  it('parameters in backticks by their name', () => {
    expect(parameters('RETURN $`odd name`, $`a``b`, $1')).toEqual(['odd name', 'a`b', '1']);
  });

  it('each time one is named, with the word before it', () => {
    expect(readText('MATCH (n) WHERE n.x IN $list RETURN n LIMIT $list').parameters).toEqual([
      { name: 'list', from: 23, after: 'IN', compared: { property: 'x', holders: [], as: 'list' } },
      { name: 'list', from: 44, after: 'LIMIT', compared: null },
    ]);
  });

  it('what stands behind an emoji at its place', () => {
    const text = "MATCH (n:`🚀 Rocket`) WHERE n.`𝒙` = '🎈🎈' AND n.a = $least RETURN n; RETURN $`🚀`";
    expect(parameters(text)).toEqual(['least', '🚀']);
    expect(statements(text)).toEqual([text.slice(0, text.indexOf(';')), 'RETURN $`🚀`']);
    const keywords = readText(text).tokens.filter(({ type }) => type === 'keyword');
    expect(keywords.map(({ from, to }) => text.slice(from, to))).toEqual(['MATCH', 'WHERE', 'AND', 'RETURN', 'RETURN']);
  });

  it('parameters behind a mistake', () => {
    expect(parameters('MATCH (n)\nRETRUN n LIMIT $most')).toEqual(['most']);
  });

  it('parameters of a text that is not finished yet', () => expect(parameters('MATCH (n) WHERE n.x = $na')).toEqual(['na']));
});

describe('statements of a text', () => {
  it('stand between semicolons that are no part of a string or a comment', () => {
    expect(statements("RETURN ';' ; // one; two\n RETURN 2;;\n")).toEqual(["RETURN ';'", '// one; two\n RETURN 2']);
  });

  it('comments alone are none', () => expect(statements('// nothing here')).toEqual([]));
});

describe('colours', () => {
  it('lie within the text, in order', () => {
    const text = "MATCH (n:Network) RETURN n.name, 'é😀', 7 // end";
    const { tokens } = readText(text);
    expect(tokens.map(({ from, to, type }) => [text.slice(from, to), type])).toContainEqual(['Network', 'label']);
    expect(tokens.every(({ from, to }, index) => from < to && to <= text.length && from >= (tokens[index - 1]?.to ?? 0))).toBe(
      true,
    );
  });
});
