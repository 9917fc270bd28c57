import { QUERIES, QUESTION_GROUPS, type QueryDefinition, type QueryId } from '../../cypher/queries/index.ts';
import { nearest, type SavedQuestion } from '../contract/index.ts';
import type { Library } from '../db/index.ts';
import { ofCatalogue, ofSaved, type Question, WrongQuestion } from './question.ts';

type Catalogued = QueryDefinition & { readonly id: QueryId };
const catalogue: readonly Catalogued[] = QUERIES;

/** Questions whose text stands by itself; the others are put together by the explorer with each click. */
const isWhole = ({ slots }: QueryDefinition): boolean => !Object.values(slots ?? {}).includes('per-call');

/** The catalogued question of this id, or the saved one of this name. Throws WrongQuestion. */
export async function findQuestion(
  name: string,
  library: Pick<Library, 'text'>,
  findSaved: (name: string) => Promise<SavedQuestion | null>,
): Promise<Question> {
  const definition = catalogue.find(({ id }) => id === name);
  if (definition !== undefined && isWhole(definition)) return ofCatalogue(definition, library.text(definition.id));
  if (definition !== undefined)
    throw new WrongQuestion([`"${name}" has no text of its own: the explorer makes it with each click.`]);
  const saved = await findSaved(name);
  if (saved !== null) return ofSaved(saved);
  const meant = meantBy(name);
  throw new WrongQuestion([
    `There is no question "${name}", catalogued or saved.`,
    meant.length === 0 ? '--list names those there are.' : `Did you mean ${meant.join(', ')}? --list names all.`,
  ]);
}

/** The id that was mistyped; else some that share a word with what was typed. */
function meantBy(typed: string): readonly string[] {
  const whole = catalogue.filter(isWhole);
  // Those of the library are meant more often than those that the explorer asks.
  const ids = [...whole.filter(({ library }) => library), ...whole.filter(({ library }) => !library)].map(({ id }) => id);
  const mistyped = nearest(typed, ids);
  return mistyped === null ? ids.filter((id) => isNear(id, typed)).slice(0, 5) : [mistyped];
}

/** Whether an id shares a whole word with what was typed: enough to jog a memory. */
const isNear = (id: string, typed: string): boolean => {
  const words = typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
  return id.split('-').some((word) => words.includes(word));
};

/** Lines that name all questions: the library by chapter, then the saved ones. */
export function listLines(saved: readonly SavedQuestion[]): string[] {
  const chapters = QUESTION_GROUPS.flatMap(({ id, label }) => {
    const questions = catalogue.filter(({ library }) => library?.group === id);
    return questions.length === 0 ? [] : [label, ...columns(questions.map((each) => [each.id, each.question])), ''];
  });
  const own = columns(
    saved.map(({ name, question, category }) => [name, [category, question].filter((part) => part !== '').join(': ')]),
  );
  return [...chapters, 'Saved', ...(own.length === 0 ? ['  none'] : own)];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`.trimEnd());
}
