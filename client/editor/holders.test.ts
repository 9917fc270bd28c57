import { describe, expect, it } from 'vitest';
import { holdersAt } from './holders.ts';
import { readText } from './reading.ts';
import { spoken } from './spoken.ts';

const holdersIn = (text: string, place: number) => [...new Set(holdersAt(spoken(text, readText(text).tokens), place))].sort();
const at = (marked: string) => holdersIn(marked.replace('^', ''), marked.indexOf('^'));

// The first reading of a process builds the tables of the grammar: seconds, on a busy machine.
describe('whose properties are meant', { timeout: 30_000 }, () => {
  it.each<[string, string[]]>([
    ['MATCH (n:Network) RETURN n.^', ['Network']],
    ['MATCH (n:Network) RETURN n.na^', ['Network']],
    ['MATCH (n:Network|Person)-->(m:Agency) WHERE n.^ RETURN m', ['Network', 'Person']],
    ['MATCH (n:Network&!Person) RETURN n.^', ['Network']],
    ['MATCH (n:Network WHERE n.^)', ['Network']],
    ['MATCH (n:`Bank Account`) RETURN n.`^', ['Bank Account']],
    ['MATCH (a)-[r:KNOWS|LIKES*1..2]->(b:Person) RETURN r.^', ['KNOWS', 'LIKES']],
    ['MATCH (n) WHERE n:Network AND n.^', ['Network']],
    ['MATCH (n:Network) WITH n AS m RETURN m.^', ['Network']],
    ['MATCH (n:Network {^})', ['Network']],
    ["MATCH (n:Network {name: 'x', ^})", ['Network']],
    ['MATCH (:Person)-[:KNOWS {^', ['KNOWS']],
    ['MATCH (n:Network) RETURN n {.^}', ['Network']],
    ['MATCH (n:Network) RETURN n {^}', ['Network']],
    ['MATCH (n:Network) CALL (n) { MATCH (n)--(m:Person) RETURN m.^ }', ['Person']],
    ["MATCH (n) // (n:Person)\nWHERE n.x = '(n:Agency)' RETURN n.^", []],
    ['MATCH (n:Network) RETURN n.born.^', []],
    ['MATCH (nn:Network), (n) RETURN n.^', []],
    ['RETURN {^}', []],
    ['^', []],
    ['MATCH (n:Network) WITH n AS a, n AS b WITH a AS c, b AS c RETURN c.^', ['Network']],
    ['MATCH (n:Network) SET n:Person RETURN n.^', ['Network']],
  ])('%s', (text, holders) => expect(at(text)).toEqual(holders));

  it.each([
    ['a long name', `MATCH (n:${'Organisation'.repeat(20)}) WHERE n.x = 1 RETURN {`],
    ['many words', `MATCH (n:Network ${'a long word '.repeat(60)}= 1 RETURN {`],
    ['long comments', `MATCH (n:Network /* ${'why '.repeat(500)} */ ) WHERE /* ${'why '.repeat(500)} */ n.x = 1 RETURN {`],
  ])('is known at once behind %s', (_, text) => {
    holdersIn(text, 0);
    const start = performance.now();
    holdersIn(text, text.length);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
