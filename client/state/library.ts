import type { LibraryQuestion } from '../../server/contract/questions.ts';
import { holdsWords } from './saved/find.ts';
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

export interface FoundGroup extends Group {
  readonly questions: readonly LibraryQuestion[];
  /** Questions of the group, found or not. */
  readonly total: number;
}

/** Questions for an audience (null: all) that hold every word looked for, by group; groups without any are left out. */
export function findQuestions(
  { groups, questions }: { readonly groups: readonly Group[]; readonly questions: readonly LibraryQuestion[] },
  looked: string,
  audience: Audience | null,
): readonly FoundGroup[] {
  const known = new Set(groups.map(({ id }) => id));
  const strays = [...new Set(questions.map(({ group }) => group))].filter((id) => !known.has(id));
  return [...groups, ...strays.map((id) => ({ id, label: id }))]
    .map((group) => {
      const own = questions.filter((question) => question.group === group.id);
      const found = own.filter(
        ({ id, question, limits, shape, parameters, audiences }) =>
          (audience === null || audiences.includes(audience)) &&
          holdsWords(looked, [group.label, id, question, limits, shape, ...parameters.map(({ description }) => description)]),
      );
      return { ...group, questions: found, total: own.length };
    })
    .filter((group) => group.questions.length > 0);
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
