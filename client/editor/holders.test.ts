import { describe, expect, it } from 'vitest';
import { holdersAt } from './holders.ts';

const at = (marked: string) => [...new Set(holdersAt(marked.replace('^', ''), marked.indexOf('^')))].sort();

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
  ])('%s', (text, holders) => expect(at(text)).toEqual(holders));
});
