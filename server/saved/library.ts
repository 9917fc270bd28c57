import { QUERIES, QUESTION_GROUPS, type QueryDefinition, type QueryId } from '../../cypher/queries/index.ts';
import type { LibraryAnswer, LibraryQuestion } from '../contract/index.ts';
import type { Library } from '../db/index.ts';

const definitions: readonly (QueryDefinition & { readonly id: QueryId })[] = QUERIES;

/** The catalogued questions that are for people, by chapter; the others serve the explorer. */
export function questionLibrary(library: Pick<Library, 'readable'>): LibraryAnswer {
  const questions = definitions.flatMap((definition): LibraryQuestion[] => {
    const entry = definition.library;
    if (entry === undefined) return [];
    const { id, question, shape, limit } = definition;
    const parameters = definition.parameters.map((parameter) => ({ ...parameter, optional: parameter.optional ?? false }));
    const { group, limits, chart, plot } = entry;
    return [
      {
        id,
        group,
        audiences: [...entry.audiences],
        question,
        limits,
        text: library.readable(id),
        parameters,
        shape,
        limit,
        chart,
        plot,
      },
    ];
  });
  return { groups: QUESTION_GROUPS.map((group) => ({ ...group })), questions };
}
