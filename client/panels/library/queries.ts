import { queryOptions } from '@tanstack/react-query';
import { getQuestions } from '../../api/routes.ts';
import type { SavedStore } from '../../state/saved/types.ts';

// How the library and what is saved are asked for. Keys begin with the route's id.

export const questions = () =>
  queryOptions({ queryKey: ['questions'], queryFn: ({ signal }) => getQuestions(signal).then(({ data }) => data) });

/** Others may save too: read anew whenever the list is opened. */
export const savedList = (store: SavedStore, place: string) =>
  queryOptions({ queryKey: ['savedList', place], queryFn: () => store.list(), staleTime: 5_000 });
