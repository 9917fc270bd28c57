import { describe, expect, it } from 'vitest';
import type { SavedInput } from '../../../server/contract/questions.ts';
import { toCypher } from './cypher-file.ts';
import { fileName, parseFiles, toJson } from './files.ts';
import { saysSomething, splitStatements } from './statements.ts';

const question = (rest: Partial<SavedInput> & Pick<SavedInput, 'name' | 'text'>): SavedInput => ({
  question: '',
  category: '',
  parameters: [],
  ...rest,
});

const KEPT: readonly SavedInput[] = [
  question({
    name: 'Networks of a platform',
    question: 'Which networks were identified\nthrough data of a platform?',
    category: 'Platforms & channels',
    text: "// name: not a header, a comment of the statement\nMATCH (n:Network) // one; two\nWHERE n.name <> 'a;b\\';' AND n.`odd;``name` <> \"c;\"\n/* ; */\nRETURN n",
    parameters: [
      { name: 'platform', type: 'entity', value: 'plt_sky-ecc' },
      { name: 'day', type: 'date', value: { $: 'date', value: '2024-05-03' } },
      { name: 'names', type: 'texts', value: ['a', '☂'] },
    ],
  }),
  question({ name: 'Größe ☂', text: 'RETURN 1 // the end' }),
];

describe('a file of Cypher is cut at its semicolons', () => {
  it.each([
    ['several', 'RETURN 1; RETURN 2;\n', ['RETURN 1', ' RETURN 2']],
    ['in texts', `RETURN 'a;b', "c;d", 'it\\'s; so'; RETURN 2`, [`RETURN 'a;b', "c;d", 'it\\'s; so'`, ' RETURN 2']],
    ['in quoted names', 'MATCH (n:`a;``b`) RETURN n;', ['MATCH (n:`a;``b`) RETURN n']],
    ['in comments', '// one; two\nRETURN 1 /* ; */; RETURN 2', ['// one; two\nRETURN 1 /* ; */', ' RETURN 2']],
    ['in what is never closed', "RETURN 'a; RETURN 2", ["RETURN 'a; RETURN 2"]],
    ['blank pieces', ' ; ;\n', []],
  ])('%s', (_, text, pieces) => expect(splitStatements(text)).toEqual(pieces));

  it('comments alone say nothing', () => {
    expect(saysSomething('// a; b\n /* RETURN 1 */ \n')).toBe(false);
    expect(saysSomething('// a\nRETURN 1')).toBe(true);
  });
});

describe('files of saved questions', () => {
  it('JSON and Cypher bring back exactly what was written', () => {
    for (const file of [
      { name: 'all.json', text: toJson(KEPT) },
      { name: 'all.cypher', text: toCypher(KEPT) },
    ])
      expect(parseFiles([file]), file.name).toEqual({ saved: KEPT, problems: [] });
  });

  it('a file made elsewhere: names from the first comment, else from the file; commands of Neo4j Browser are left out and told', () => {
    const { saved, problems } = parseFiles([
      { name: 'mine.cypher', text: ':param x => 1\n// All agencies\nMATCH (a:Agency) RETURN a;\nRETURN 2;\n// the end' },
      { name: 'one.cql', text: 'RETURN 1' },
    ]);
    expect(saved.map(({ name }) => name)).toEqual(['All agencies', 'mine 2', 'one']);
    expect(saved[0]?.text).toBe('// All agencies\nMATCH (a:Agency) RETURN a');
    expect(problems).toEqual(['mine.cypher: “:param x => 1” is a command of Neo4j Browser and was left out.']);
  });

  it('reading is total: what is no question is told, the rest is taken', () => {
    const { saved, problems } = parseFiles([
      { name: 'bad.json', text: '{"saved": [' },
      { name: 'other.json', text: '{"a": 1}' },
      { name: 'later.json', text: '{"version": 2, "saved": []}' },
      { name: 'mixed.json', text: JSON.stringify([{ name: 'Good', text: 'RETURN 1' }, { name: '', text: 'x' }, 7]) },
      { name: 'empty.cypher', text: '// nothing\n' },
      { name: 'broken.cypher', text: '// name: Broken\n// parameter: {"name":\nRETURN $a;' },
    ]);
    expect(saved.map(({ name }) => name)).toEqual(['Good', 'Broken']);
    expect(problems).toHaveLength(7);
    for (const [at, words] of [
      'bad.json',
      'other.json',
      'later.json',
      'mixed.json, question 2',
      'mixed.json, question 3',
      'empty',
      'broken',
    ].entries())
      expect(problems[at]).toContain(words);
  });

  it('a file that is too long, or holds too many, says so', () => {
    const many = Array.from({ length: 1001 }, (_, i) => question({ name: `n${i}`, text: 'RETURN 1' }));
    const read = parseFiles([{ name: 'many.json', text: toJson(many) }]);
    expect(read.saved).toHaveLength(1000);
    expect(read.problems[0]).toContain('first 1000 of 1001');
    expect(parseFiles([{ name: 'long.json', text: 'x'.repeat(8_000_001) }]).problems[0]).toContain('too long');
  });

  it('names of files are plain', () => {
    expect(fileName('Größe & Ćuprija / 2024?', 'cypher')).toBe('große-cuprija-2024.cypher');
    expect(fileName('☂', 'json')).toBe('question.json');
  });
});
