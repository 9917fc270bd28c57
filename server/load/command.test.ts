import { describe, expect, it } from 'vitest';
import { readCommand, refusal } from './command.ts';
import { suggest } from './suggest.ts';
import { formatSummary, tally } from './summary.ts';
import { asLines } from './terminal.ts';

describe('npm run load', () => {
  it.each([
    ['loads a folder', ['seeds/x'], { kind: 'load', folder: 'seeds/x', into: null }],
    ['loads into a database by name', ['seeds/x', '--into', 'police'], { kind: 'load', folder: 'seeds/x', into: 'police' }],
    ['checks a folder', ['seeds/x', '--check'], { kind: 'check', folder: 'seeds/x' }],
    ['helps', ['--help'], { kind: 'help' }],
    ['wants a folder', [], { kind: 'wrong', message: 'Which data set? Name its folder.' }],
    ['wants one folder', ['a', 'b'], { kind: 'wrong', message: 'One folder at a time: b is too much.' }],
  ])('%s', (_rule, argv, command) => expect(readCommand(argv)).toEqual(command));
  it('says which option it does not know', () =>
    expect(readCommand(['a', '--force'])).toMatchObject({ kind: 'wrong', message: expect.stringContaining("'--force'") }));
});

describe('a database of somebody else', () => {
  it.each([
    ['ours', null, null],
    ['ours', 'neo4j', null],
    ['foreign', 'neo4j', null],
    ['empty', 'neo4j', null],
    ['empty', null, 'The database neo4j is empty, and nothing is written into it unasked. To make it Corridor’s: --into neo4j'],
    [
      'foreign',
      null,
      'The database neo4j holds data of somebody else, and nothing is written into it unasked. Choose an empty one; --into neo4j puts both into one and makes it Corridor’s.',
    ],
  ] as const)('%s, --into %s: %s', (kind, into, expected) => expect(refusal({ kind, name: 'neo4j' }, into)).toBe(expected));
});

describe('what is told', () => {
  it('without a terminal: one line a step', () => {
    const lines: string[] = [];
    const { report } = asLines((line) => lines.push(line));
    for (const done of [0, 1_000, 2_000]) report({ step: 'writing claims', done, total: 2_000 });
    report({ step: 'reading', done: 0, total: null });
    expect(lines).toEqual(['… writing claims (2000)', '… reading']);
  });
  it('a summary by kind and link type, or that nothing has changed', () => {
    const summary = {
      dataSet: 'docks',
      title: 'Docks',
      changed: true,
      sources: tally(),
      claims: { ...tally(), created: 3 },
      entities: { Person: { ...tally(), removed: 2 } },
      links: { USES: { ...tally(), updated: 1 } },
      seconds: 1.24,
    };
    expect(formatSummary(summary).map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
      'sources 0 created 0 updated 0 removed 0 unchanged',
      'entities 0 created 0 updated 2 removed 0 unchanged',
      'Person 0 created 0 updated 2 removed 0 unchanged',
      'claims 3 created 0 updated 0 removed 0 unchanged',
      'links 0 created 1 updated 0 removed 0 unchanged',
      'USES 0 created 1 updated 0 removed 0 unchanged',
      'docks: loaded in 1.2 s.',
    ]);
    expect(formatSummary({ ...summary, changed: false })).toEqual(['docks: nothing has changed.']);
  });
});

describe('a suggestion', () => {
  it('is the nearest', () =>
    expect(suggest('COLABORATES_WITH', ['USES', 'COLLABORATES_WITH'])).toBe('did you mean COLLABORATES_WITH?'));
  it('else is the list, where it is short', () => {
    expect(suggest('xyz', ['part', 'whole'])).toBe('known: part, whole');
    expect(
      suggest(
        'xyz',
        Array.from({ length: 40 }, (_, i) => `property-${i}`),
      ),
    ).toBeNull();
  });
});
