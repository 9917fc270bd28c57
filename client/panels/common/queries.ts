import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ApiError } from '../../api/error.ts';
import * as api from '../../api/routes.ts';

/** How each answer is asked for, named and kept. One entry a route; keys begin with the route's id. */

const HEALTH_EVERY = 10_000;
const STARTING_EVERY = 1_000;

export const health = () =>
  queryOptions({
    queryKey: ['health'],
    queryFn: ({ signal }) => api.getHealth(signal).then(({ data }) => data),
    refetchInterval: ({ state: { error } }) =>
      error instanceof ApiError && error.code === 'starting' ? STARTING_EVERY : HEALTH_EVERY,
    refetchIntervalInBackground: false,
    staleTime: 0,
  });

export const model = () =>
  queryOptions({ queryKey: ['model'], queryFn: ({ signal }) => api.getModel(signal).then(({ data }) => data) });
export const overview = () => queryOptions({ queryKey: ['overview'], queryFn: ({ signal }) => api.getOverview(signal) });

export const search = (q: string, kind: string | null) =>
  queryOptions({
    queryKey: ['search', q, kind],
    queryFn: ({ signal }) => api.getSearch(q, { kind: kind ?? undefined, limit: 30 }, signal),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  });

export const entity = (id: string) =>
  queryOptions({ queryKey: ['entity', id], queryFn: ({ signal }) => api.getEntity(id, signal).then(({ data }) => data) });

export const neighbours = (id: string, type: readonly string[] = []) =>
  queryOptions({
    queryKey: ['neighbours', id, type],
    queryFn: ({ signal }) => api.getNeighbours(id, { type: type.length === 0 ? undefined : [...type], limit: 100 }, signal),
  });

export const link = (id: string) =>
  queryOptions({ queryKey: ['link', id], queryFn: ({ signal }) => api.getLink(id, signal).then(({ data }) => data) });

export interface PathAsked {
  readonly from: string;
  readonly to: string;
  readonly profile: 'offender' | 'cooperation' | 'all' | null;
  readonly types: readonly string[];
  readonly possiblySame: boolean;
}

export const paths = ({ from, to, profile, types, possiblySame }: PathAsked) =>
  queryOptions({
    queryKey: ['paths', from, to, profile, types, possiblySame],
    queryFn: ({ signal }) =>
      api.getPaths(
        from,
        to,
        {
          profile: profile ?? undefined,
          types: types.length === 0 ? undefined : [...types],
          possiblySame: possiblySame ? 'true' : undefined,
        },
        signal,
      ),
  });

export const graph = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['graph', ids],
    queryFn: ({ signal }) => api.postGraph(ids, signal).then(({ data }) => ({ ...data, asked: ids })),
    gcTime: 0,
  });

export const sources = () => queryOptions({ queryKey: ['sources'], queryFn: ({ signal }) => api.getSources(signal) });

export const source = (id: string) =>
  queryOptions({ queryKey: ['source', id], queryFn: ({ signal }) => api.getSource(id, {}, signal) });

export const sourceLines = (id: string, locator: string) =>
  queryOptions({
    queryKey: ['sourceLines', id, locator],
    queryFn: ({ signal }) => api.getSourceLines(id, locator, signal).then(({ data }) => data),
  });

/** What the connected database holds: labels, types, properties, and what may be called. */
export const schema = () =>
  queryOptions({ queryKey: ['schema'], queryFn: ({ signal }) => api.getSchema(signal).then(({ data }) => data) });
