import { describe, expect, it } from 'vitest';
import type { Cell } from '../../server/contract/cells.ts';
import type { LibraryQuestion, SavedQuestion } from '../../server/contract/questions.ts';
import { draftOf, exampleEntities, examplesOf, findQuestions, firstQuestions } from './library.ts';
import { byCategory, categoriesOf } from './saved/find.ts';

const question = (id: string, group: string, rest: Partial<LibraryQuestion> = {}): LibraryQuestion => ({
  id,
  group,
  audiences: ['analyst'],
  question: `Question ${id}?`,
  limits: 'Only what is recorded.',
  text: 'RETURN 1',
  parameters: [],
  shape: 'n',
  limit: 100,
  chart: false,
  plot: null,
  ...rest,
});

const LIBRARY = {
  groups: [
    { id: 'networks', label: 'Networks' },
    { id: 'cooperation', label: 'Cooperation' },
  ],
  questions: [
    question('shared', 'cooperation', { audiences: ['trainer', 'analyst'], question: 'Which agencies worked together in Nīca?' }),
    question('platform', 'networks', {
      parameters: [{ name: 'platform', type: 'entity', optional: false, description: 'a messaging service', example: 'plt_x' }],
    }),
    question('odd', 'unlisted'),
  ],
};
const NAMES = new Map([['plt_x', 'Sky ECC']]);
const found = (looked: string, audience: 'trainer' | null = null, library = LIBRARY, names = NAMES) =>
  findQuestions(library, looked, audience, names);
const ids = (looked: string, audience: 'trainer' | null = null) =>
  found(looked, audience).map(({ id, total, questions }) => [id, total, questions.map((each) => each.question.id)]);

describe('questions of the library are found', () => {
  it('by group, in the order of the groups; a group that nobody lists comes last', () =>
    expect(ids('')).toEqual([
      ['networks', 1, ['platform']],
      ['cooperation', 1, ['shared']],
      ['unlisted', 1, ['odd']],
    ]));
  it.each([
    ['by every word, whatever case and accents', 'nica AGENCIES', ['cooperation', 1, ['shared']]],
    ['by what a parameter is', 'messaging', ['networks', 1, ['platform']]],
    ['by their group', 'cooperation', ['cooperation', 1, ['shared']]],
  ])('%s', (_, looked, group) => expect(ids(looked)).toEqual([group]));
  it('by the name and the id of an example, which is told', () => {
    const told = (looked: string, names = NAMES) =>
      found(looked, null, LIBRARY, names).flatMap(({ questions }) =>
        questions.map(({ question: { id }, example }) => [id, example]),
      );
    expect(told('sky')).toEqual([['platform', 'Sky ECC']]);
    expect(told('messaging ECC')).toEqual([['platform', 'Sky ECC']]);
    expect(told('plt_x')).toEqual([['platform', 'Sky ECC']]);
    expect(told('messaging')).toEqual([['platform', null]]);
    expect(told('sky', new Map())).toEqual([]);
    expect(told('plt_x', new Map())).toEqual([['platform', 'plt_x']]);
    expect(exampleEntities(LIBRARY.questions)).toEqual(['plt_x']);
  });
  it('by their own words before those by an example, in a group and by group', () => {
    const example = (value: Cell) => ({
      parameters: [{ name: 'x', type: 'text', optional: false, description: 'a thing', example: value } as const],
    });
    const questions = [
      question('a', 'networks', example('Nīca')),
      question('b', 'cooperation', example(['Riga', 'Nica'])),
      question('c', 'cooperation', { question: 'Who was in Nīca?' }),
      question('d', 'cooperation', example(true)),
    ];
    const order = found('nica', null, { ...LIBRARY, questions }).map(({ id, questions: own }) => [
      id,
      ...own.map((each) => [each.question.id, each.example]),
    ]);
    expect(order).toEqual([
      ['cooperation', ['c', null], ['b', 'Nica']],
      ['networks', ['a', 'Nīca']],
    ]);
    expect(found('yes', null, { ...LIBRARY, questions })).toEqual([]);
  });
  it('by audience, and not at all', () => {
    expect(ids('', 'trainer')).toEqual([['cooperation', 1, ['shared']]]);
    expect(ids('nothing of the kind')).toEqual([]);
  });
  it('one of each group to begin with, no more than asked for', () => {
    const first = (most: number) => firstQuestions(LIBRARY, most).map(({ id }) => id);
    expect([first(4), first(1)]).toEqual([['platform', 'shared'], ['platform']]);
  });

  it('open with their examples', () => {
    const platform = question('platform', 'networks', { parameters: LIBRARY.questions[1]?.parameters });
    expect(examplesOf(platform)).toEqual({ platform: { type: 'entity', value: 'plt_x' } });
    expect(draftOf(platform, examplesOf(platform))).toMatchObject({ question: 'platform', limit: 100, text: 'RETURN 1' });
  });
});

const saved = (name: string, category: string): SavedQuestion => ({
  id: name,
  name,
  category,
  question: '',
  text: 'MATCH (n:Seizure) RETURN n',
  parameters: [],
  createdAt: '',
  updatedAt: '',
  version: 1,
});

describe('saved questions', () => {
  const all = [saved('One', 'Routes'), saved('Two', ''), saved('Three', 'Evidence'), saved('Four', 'ROUTES')];
  it('stand by category, those without one last; categories that differ in case are one', () =>
    expect(byCategory(all, '').map(({ name, saved: own }) => [name, own.map((each) => each.name)])).toEqual([
      ['Evidence', ['Three']],
      ['Routes', ['One', 'Four']],
      ['', ['Two']],
    ]));
  it('are found by name, category and text', () => {
    expect(byCategory(all, 'three')).toHaveLength(1);
    expect(byCategory(all, 'seizure routes')[0]?.saved).toHaveLength(2);
    expect(byCategory(all, 'none')).toEqual([]);
  });
  it('suggest each category once', () =>
    expect(categoriesOf(all, ['Networks', 'evidence'])).toEqual(['Routes', 'Evidence', 'Networks']));
});
