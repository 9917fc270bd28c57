import { describe, expect, it, test } from 'vitest';
import type { ParameterType } from '../contract/index.ts';
import { findQuestion, listLines } from './find.ts';
import { ofCatalogue, ofSaved, type Question, valuesOf, WrongQuestion } from './question.ts';
import { readJson, readTyped } from './values.ts';

test.each<[ParameterType, string, unknown]>([
  ['text', ' as it is ', ' as it is '],
  ['entity', 'net_salt', 'net_salt'],
  ['integer', '-7', -7],
  ['integer', '9223372036854775807', { $: 'integer', value: '9223372036854775807' }],
  ['number', '0.5', 0.5],
  ['boolean', 'Yes', true],
  ['boolean', 'false', false],
  ['date', '2024-02-29', { $: 'date', value: '2024-02-29' }],
  ['texts', 'a, b ,,c', ['a', 'b', 'c']],
])('%s "%s" is read exactly', (type, written, value) => expect(readTyped(type, written)).toEqual({ value }));

test.each<[ParameterType, string]>([
  ['integer', '7.5'],
  ['integer', '9223372036854775808'],
  ['integer', ''],
  ['number', ''],
  ['number', 'many'],
  ['boolean', 'perhaps'],
  ['date', '2023-02-29'],
  ['date', '29.02.2024'],
  ['entity', ''],
])('%s "%s" is refused', (type, written) => expect(readTyped(type, written)).toEqual({ expected: expect.any(String) }));

test('JSON gives anything, maps as people write them', () => {
  expect(readJson('{"a": [1, {"b": null}], "d": {"$": "date", "value": "2021-01-01"}}')).toEqual({
    value: {
      $: 'map',
      value: { a: [1, { $: 'map', value: { b: null } }], d: { $: 'date', value: '2021-01-01' } },
    },
  });
  for (const written of ['', '{', 'text', '{"$":"planet","value":"x"}', '1e999'])
    expect(readJson(written)).toEqual({ expected: expect.stringContaining('JSON') });
});

const catalogued = ofCatalogue(
  {
    id: 'q',
    file: 'q.cypher',
    question: 'What?',
    parameters: [
      { name: 'id', type: 'entity', description: 'id of a network', example: 'net_salt' },
      { name: 'types', type: 'texts', description: 'link types', example: ['A', 'B'] },
      { name: 'kind', type: 'text', optional: true, description: 'kind', example: null },
    ],
    shape: 'x',
    limit: 1,
  },
  'RETURN 1',
);
const given = (name: string, written: string, json = false) => ({ name, written, json });
const told = (question: Question, ...params: Parameters<typeof valuesOf>[1]) => {
  try {
    return valuesOf(question, params);
  } catch (error) {
    if (error instanceof WrongQuestion) return error.lines;
    throw error;
  }
};

describe('parameters of a catalogued question', () => {
  it('are read by their type; optional ones may be left out', () =>
    expect(valuesOf(catalogued, [given('id', 'x'), given('types', 'A,B')])).toEqual({ id: 'x', types: ['A', 'B'], kind: null }));

  it('that are missing, unknown or unreadable are told all at once, with an example', () => {
    const typed: Question = { text: '', declared: [...(catalogued.declared ?? []), { name: 'day', type: 'date', help: '' }] };
    expect(told(typed, given('typo', 'x'), given('day', 'soon'))).toEqual([
      'The question takes no parameter typo; it takes id, types, kind, day.',
      'The parameter day is "soon"; it must be a day, e.g. 2021-05-31.',
      expect.stringMatching(/^The parameter id is missing: .*id of a network, e\.g\. net_salt$/),
      expect.stringMatching(/^The parameter types is missing: .*A,B$/),
    ]);
  });
});

test('a saved question keeps its values, and takes others by their type', () => {
  const saved = ofSaved({
    id: '1',
    name: 'Mine',
    question: '',
    category: '',
    text: 'RETURN $n, $d',
    parameters: [
      { name: 'n', type: 'integer', value: 3 },
      { name: 'd', type: 'date', value: null },
    ],
    createdAt: '',
    updatedAt: '',
    version: 1,
  });
  expect(valuesOf(saved, [])).toEqual({ n: 3, d: null });
  expect(valuesOf(saved, [given('n', '5')])).toEqual({ n: 5, d: null });
});

test('parameters of a text are text, or whatever JSON says', () =>
  expect(valuesOf({ text: '', declared: null }, [given('a', '5'), given('b', '5', true)])).toEqual({ a: '5', b: 5 }));

describe('a question is found', () => {
  const library = { text: (id: string) => `// ${id}` };
  const find = (name: string) => findQuestion(name, library, async () => null);

  it('by its id, in the catalogue', async () => expect((await find('overview-evidence')).text).toBe('// overview-evidence'));
  it('or not: near ones are named', async () => {
    await expect(find('overview-evidenc')).rejects.toThrow('Did you mean overview-evidence?');
    await expect(find('evidence-of-links')).rejects.toThrow(/evidence-[a-z-]+, [a-z-]+, /);
    await expect(find('xyzzy')).rejects.toThrow('--list');
  });
  it('but not one that has no text of its own', async () => {
    await expect(find('paths-shortest')).rejects.toThrow('the explorer makes it');
  });
  it('in the list, below its chapter', () => {
    const lines = listLines([]);
    expect(lines.indexOf('Networks')).toBeLessThan(lines.findIndex((line) => line.startsWith('  networks-')));
    expect(lines.slice(-2)).toEqual(['Saved', '  none']);
  });
});
