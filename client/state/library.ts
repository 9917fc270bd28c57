import type { LibraryQuestion } from '../../server/contract/questions.ts';
import { holdsWords } from './saved/find.ts';
import { writtenValue } from './workbench/parameters.ts';
import type { Draft, TabParameters } from './workbench/types.ts';

export type Audience = LibraryQuestion['audiences'][number];

/** Who the questions are for, as the filter names them. */
export const AUDIENCES: readonly { readonly id: Audience; readonly label: string }[] = [
  { id: 'investigator', label: 'Investigator' },
  { id: 'trainer', label: 'Trainer' },
  { id: 'analyst', label: 'Analyst' },
];

interface Group {
  readonly id: string;
  readonly label: string;
}

export interface FoundQuestion {
  readonly question: LibraryQuestion;
  /** The example values that it was found by, as people call them; null where its own words were enough. */
  readonly example: string | null;
}

export interface FoundGroup extends Group {
  /** Those found by their own words first. */
  readonly questions: readonly FoundQuestion[];
  /** Questions of the group, found or not. */
  readonly total: number;
}

/** Names of entities by their ids, as far as they are known. */
export type Names = ReadonlyMap<string, string>;

/** Example values one by one; what stands for nothing by itself (null, yes, no) is left out. */
const exampleValues = ({ parameters }: LibraryQuestion): readonly string[] =>
  parameters
    .filter(({ example }) => example !== null && typeof example !== 'boolean')
    .flatMap(({ example }) => writtenValue({ value: example }).split('\n'))
    .filter((value) => value !== '');

/** Ids of the entities that are examples. */
export const exampleEntities = (questions: readonly LibraryQuestion[]): readonly string[] => [
  ...new Set(
    questions.flatMap(({ parameters }) =>
      parameters.flatMap(({ type, example }) => (type === 'entity' && typeof example === 'string' ? [example] : [])),
    ),
  ),
];

/** Whether a question holds every word looked for, and whether only together with its examples; null: it does not. */
function find(question: LibraryQuestion, group: string, looked: string, names: Names): FoundQuestion | null {
  const { id, limits, shape, parameters } = question;
  const own = [group, id, question.question, limits, shape, ...parameters.map(({ description }) => description)];
  if (holdsWords(looked, own)) return { question, example: null };
  const examples = exampleValues(question).map((value) => ({ value, name: names.get(value) ?? '' }));
  if (!holdsWords(looked, [...own, ...examples.flatMap(({ value, name }) => [value, name])])) return null;
  const words = looked.split(/\s+/).filter((word) => word !== '' && !holdsWords(word, own));
  const meant = examples.filter(({ value, name }) => words.some((word) => holdsWords(word, [value, name])));
  return { question, example: meant.map(({ value, name }) => name || value).join(', ') };
}

const byOwnWords = ({ example }: FoundQuestion): boolean => example === null;

/**
 * Questions for an audience (null: all) that hold every word looked for, by group; groups without any are left out. Those that hold a word only
 * in an example come last, in their group and by group.
 */
export function findQuestions(
  { groups, questions }: { readonly groups: readonly Group[]; readonly questions: readonly LibraryQuestion[] },
  looked: string,
  audience: Audience | null,
  names: Names,
): readonly FoundGroup[] {
  const known = new Set(groups.map(({ id }) => id));
  const strays = [...new Set(questions.map(({ group }) => group))].filter((id) => !known.has(id));
  const found = [...groups, ...strays.map((id) => ({ id, label: id }))]
    .map((group) => {
      const own = questions.filter((question) => question.group === group.id);
      const fitting = own
        .filter(({ audiences }) => audience === null || audiences.includes(audience))
        .flatMap((question) => find(question, group.label, looked, names) ?? []);
      const ranked = [...fitting.filter(byOwnWords), ...fitting.filter((each) => !byOwnWords(each))];
      return { ...group, questions: ranked, total: own.length };
    })
    .filter((group) => group.questions.length > 0);
  const first = found.filter((group) => group.questions.some(byOwnWords));
  return [...first, ...found.filter((group) => !first.includes(group))];
}

/** The first question of each of the first groups, `most` in all. */
export const firstQuestions = (
  { groups, questions }: { readonly groups: readonly Group[]; readonly questions: readonly LibraryQuestion[] },
  most: number,
): readonly LibraryQuestion[] => groups.flatMap(({ id }) => questions.find(({ group }) => group === id) ?? []).slice(0, most);

/** Parameters with the values that find something in the data that the product comes with. */
export const examplesOf = ({ parameters }: Pick<LibraryQuestion, 'parameters'>): TabParameters =>
  Object.fromEntries(parameters.map(({ name, type, example }) => [name, { type, value: example }]));

/** A question of the library as a tab of the editor. */
export const draftOf = (question: LibraryQuestion, parameters: TabParameters): Draft => ({
  name: question.question,
  text: question.text,
  parameters,
  question: question.id,
  limit: Math.max(1, question.limit),
});
