import { queryOptions } from '@tanstack/react-query';
import { getQuestions, postGraph } from '../../api/routes.ts';
import type { SavedStore } from '../../state/saved/types.ts';
import { nameOf } from '../../ui/words.ts';

// How the library and what is saved are asked for. Keys begin with the route's id.

export const questions = () =>
  queryOptions({ queryKey: ['questions'], queryFn: ({ signal }) => getQuestions(signal).then(({ data }) => data) });

/** How entities are called, by their ids. Asked once somebody searches. */
export const entityNames = (ids: readonly string[], wanted: boolean) =>
  queryOptions({
    queryKey: ['graph', 'names', ids],
    queryFn: ({ signal }) =>
      postGraph(ids, signal).then(({ data }) => new Map(data.fragment.nodes.map((node) => [node.id, nameOf(node)]))),
    enabled: wanted && ids.length > 0,
  });

/** Others may save too: read anew whenever the list is opened. */
export const savedList = (store: SavedStore, place: string) =>
  queryOptions({ queryKey: ['savedList', place], queryFn: () => store.list(), staleTime: 5_000 });
