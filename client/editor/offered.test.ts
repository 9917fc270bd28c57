import { describe, expect, it } from 'vitest';
import { createLanguage } from './language.ts';
import type { DatabaseNames } from './types.ts';

const NAMES: DatabaseNames = {
  labels: [
    { name: 'Network', properties: ['name', 'kind'] },
    { name: 'Person', properties: ['name', 'born'] },
    { name: 'CorridorLease', properties: ['asked', 'name'] },
    { name: 'CorridorQuery', properties: ['shape'] },
  ],
  types: [
    { name: 'PART_OF', from: ['Network'], to: ['Network'], properties: [] },
    { name: 'KNOWS', from: ['Person'], to: ['Person'], properties: ['since'] },
  ],
  properties: ['asked', 'born', 'heartbeat', 'kind', 'name', 'shape', 'since'],
  functions: [{ name: 'date', signature: 'date(input = DEFAULT_TEMPORAL_ARGUMENT :: ANY) :: DATE', description: '' }],
  procedures: [],
};

function asking(names: DatabaseNames = NAMES) {
  const language = createLanguage();
  language.know({ names });
  const proposed = (marked: string) => language.propose({ text: marked.replace('^', ''), at: marked.indexOf('^'), asked: false });
  const labels = (marked: string) => proposed(marked).map(({ label }) => label);
  const held = (marked: string) =>
    proposed(marked)
      .filter((each) => each.held === true)
      .map(({ label }) => label);
  return { language, labels, held };
}

// The first parse of a process builds the tables of the grammar: seconds, on a busy machine.
describe('what is proposed', { timeout: 30_000 }, () => {
  it('only relationship types that connect, at once: beside a label that was never checked, or when it was half written', () => {
    const { language, labels } = asking();
    expect(labels('MATCH (n:Person)-[:^]')).toEqual(['KNOWS']);
    language.check({ text: 'MATCH (n:Netw)' });
    expect(labels('MATCH (n:Network)-[:^])')).toEqual(['PART_OF']);
    expect(labels('MATCH (n:Network)-[:PART_OF|^]')).not.toContain('KNOWS');
    expect(labels('MATCH (n:Network) WHERE n.name = $name MATCH (p:Person)-[r:^]')).toEqual(['KNOWS']);
    language.check({ text: 'MATCH (n:Network)-[:]' });
    expect(labels('MATCH (n:Network)-[:^]')).toEqual(['PART_OF']);
  });

  it('all relationship types beside a label that connects nothing', () => {
    const { language, labels } = asking();
    language.check({ text: 'MATCH (n:Netw)-[:]' });
    expect(labels('MATCH (n:Netw)-[:^]')).toEqual(['PART_OF', 'KNOWS']);
  });

  it.each([
    ['MATCH (n:Network) RETURN n.^', ['kind', 'name']],
    ['MATCH (n:Person {^})', ['born', 'name']],
    ['MATCH ()-[r:KNOWS]->() RETURN r.^', ['since']],
  ])('properties of what is spoken of are told from others: %s', (text, expected) => {
    const { labels, held } = asking();
    expect(held(text).sort()).toEqual(expected);
    expect(labels(text)).toEqual(expect.arrayContaining(['born', 'kind', 'name', 'since']));
  });

  it('nothing that writes or administers, at the start and after a pattern', () => {
    const { labels } = asking();
    for (const text of ['^', 'MATCH (n) ^', 'CALL { RETURN 1 AS a } ^', 'MATCH (n) WHERE n.name ^']) {
      const words = new Set(labels(text).map((label) => label.split(' ')[0]));
      for (const word of ['CREATE', 'DELETE', 'DETACH', 'MERGE', 'SET', 'REMOVE', 'ALTER', 'DROP', 'FOREACH', 'LOAD', 'GRANT'])
        expect(words, `${text}: ${word}`).not.toContain(word);
      expect(labels(text).join()).not.toContain('TRANSACTIONS');
    }
    expect(labels('^')).toEqual(expect.arrayContaining(['MATCH', 'EXPLAIN', 'SHOW', 'UNWIND', 'WITH']));
    expect(labels('MATCH (n) WHERE n.name ^')).toContain('STARTS WITH');
  });

  it("neither Corridor's own labels nor what only those have, which are no mistakes all the same", () => {
    const { language, labels } = asking();
    expect(labels('MATCH (n:^')).toEqual(['Network', 'Person']);
    expect(labels('MATCH (n) RETURN n.^').sort()).toEqual(['born', 'kind', 'name', 'since']);
    expect(labels('MATCH (n:CorridorLease) RETURN n.^')).toContain('asked');
    expect(language.check({ text: 'MATCH (n:CorridorQuery) RETURN n.shape' })).toEqual([]);
  });

  it('a property that is called like one of ours, in a database without ours', () => {
    const { labels } = asking({ ...NAMES, labels: NAMES.labels.slice(0, 2) });
    expect(labels('MATCH (n) RETURN n.^')).toContain('heartbeat');
  });
});

describe('components of dates, times, durations and points', { timeout: 30_000 }, () => {
  const { language } = asking();
  it.each(['n.born.year', 'n.born.epochMillis', 'date(n.born).month', '[n.born][0].day', 'n.`born`.hour'])(
    'are no unknown property: %s',
    (written) => expect(language.check({ text: `MATCH (n:Person) RETURN ${written} AS x` })).toEqual([]),
  );

  it.each(['WITH n.born AS b RETURN b.year AS x', 'UNWIND [n.born] AS b RETURN b.month AS x'])(
    'are none of a variable that is no node either: %s',
    (rest) => expect(language.check({ text: `MATCH (n:Person) ${rest}` })).toEqual([]),
  );

  it.each([
    ['n.year', 'year'],
    ['n.born.yaer', 'yaer'],
    ['n.bron.year', 'bron'],
  ])('stay unknown elsewhere: %s', (written, unknown) => {
    const text = `MATCH (n:Person) RETURN ${written} AS x`;
    expect(language.check({ text }).map(({ from, to }) => text.slice(from, to))).toEqual([unknown]);
  });
});
