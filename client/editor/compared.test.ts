import { describe, expect, it } from 'vitest';
import { readText } from './reading.ts';

const compared = (text: string) =>
  readText(text).parameters.map(
    ({ compared: each }) => each && [each.as, each.property, ...[...new Set(each.holders)].sort()].join(' '),
  );

// The first reading of a process builds the tables of the grammar: seconds, on a busy machine.
describe('the property that a parameter stands beside', { timeout: 30_000 }, () => {
  it.each<[string, (string | null)[]]>([
    ['MATCH (a) WHERE a.born > $x RETURN a', ['same born']],
    ['MATCH (a:Person) WHERE NOT a.born<>$x RETURN a', ['same born Person']],
    ['MATCH (a:Person) WHERE $x <= a.born AND $y = a.`full name` RETURN a', ['same born Person', 'same full name Person']],
    ['MATCH (a:Person|Agency WHERE $x < a.born <= $y)', ['same born Agency Person', 'same born Agency Person']],
    ['MATCH ()-[r:KNOWS]->() WHERE r.since = $x', ['same since KNOWS']],
    ['MATCH (a:Person) SET a.born = $x', ['same born Person']],
    ['MATCH (a:Person) WHERE a.born in $x RETURN a', ['list born Person']],
    ['MATCH (a:Person) WHERE $x IN a.tags RETURN a', ['member tags Person']],
    ['MATCH (a) WHERE a.name STARTS  WITH $x OR a.name ENDS WITH $y OR a.name CONTAINS $z', Array(3).fill('text name')],
    ["MATCH (a) WHERE a.name =~ $x AND a.note = 'b.born > ' + $y", ['text name', null]],
    [
      "MATCH (a:Person {name: 'x', born: $x})-[:KNOWS {since: $y}]->({n: $z})",
      ['same born Person', 'same since KNOWS', 'same n'],
    ],
    ['MATCH (a:Person) MATCH (a {born: $x})-[{since: $y}]-() RETURN a', ['same born Person', 'same since']],
    ['MERGE(a {born: $x})', ['same born']],
    ['MATCH (a:Person) WHERE a.x = 1; MATCH (a:Agency) WHERE a.y = $x', ['same y Agency']],
    ['MATCH (a) WHERE a.born > /* a.died > */ $x', ['same born']],
    ['MATCH (`a b`:Person) WHERE `a b`.born = $x', ['same born Person']],
  ])('%s', (text, found) => expect(compared(text)).toEqual(found));

  it.each([
    'MATCH (a) WHERE size(a.name) > $x',
    'MATCH (a) WHERE toLower(a.name) = toLower($x)',
    'MATCH (a) WHERE a.born + 1 > $x',
    'MATCH (a) WHERE 1 + a.born > $x',
    'MATCH (a) WHERE $x < a.born - 1',
    'MATCH (a) WHERE a.born.year > $x',
    'MATCH (a) WHERE $x = a.born.year',
    'MATCH (a) WHERE $x = a.tags[0]',
    'MATCH (a) WHERE a.tags[0] = $x',
    'MATCH (a) WHERE a.born > $x.from',
    'MATCH (a) WHERE $x.born > 1',
    'RETURN {born: $x}',
    'RETURN [{born: $x}]',
    'RETURN f({born: $x})',
    'MATCH (a {b: point({x: $x})})',
    'MATCH (a) RETURN a LIMIT $x',
  ])('%s: none', (text) => expect(compared(text)).toEqual([null]));
});
