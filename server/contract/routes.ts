import { z } from 'zod';
import * as explore from './explore.ts';
import { GraphAnswer, GraphRequest } from './graph.ts';
import { ModelAnswer } from './model.ts';
import { Health, Overview } from './overview.ts';

export interface RouteDefinition {
  readonly id: string;
  readonly method: 'get' | 'post';
  /** Express path below `/api`. */
  readonly path: string;
  readonly summary: string;
  readonly params: z.ZodType;
  readonly query: z.ZodType;
  readonly body: z.ZodType | null;
  readonly data: z.ZodType;
}

const NONE = z.strictObject({});
const { EmptyQuery, IdParams } = explore;

/** Every route there is. The server mounts them from this table, OpenAPI is made from it, and tests enumerate it. */
export const ROUTES = {
  health: {
    id: 'health',
    method: 'get',
    path: '/health',
    summary: 'Ready, or 503 with the current step',
    params: NONE,
    query: EmptyQuery,
    body: null,
    data: Health,
  },
  model: {
    id: 'model',
    method: 'get',
    path: '/model',
    summary: 'The vocabulary: entity types, groups, link types, properties, profiles, grading',
    params: NONE,
    query: EmptyQuery,
    body: null,
    data: ModelAnswer,
  },
  overview: {
    id: 'overview',
    method: 'get',
    path: '/overview',
    summary: 'Counts, data sets, starting points and a first chart',
    params: NONE,
    query: EmptyQuery,
    body: null,
    data: Overview,
  },
  search: {
    id: 'search',
    method: 'get',
    path: '/search',
    summary: 'Entities by name, alias or abbreviation',
    params: NONE,
    query: explore.SearchQuery,
    body: null,
    data: explore.SearchAnswer,
  },
  entity: {
    id: 'entity',
    method: 'get',
    path: '/entities/:id',
    summary: 'One entity: summary, figures and attributes with their claims',
    params: IdParams,
    query: EmptyQuery,
    body: null,
    data: explore.EntityAnswer,
  },
  neighbours: {
    id: 'neighbours',
    method: 'get',
    path: '/entities/:id/neighbours',
    summary: 'Neighbours, own and through parts, best supported first',
    params: IdParams,
    query: explore.NeighboursQuery,
    body: null,
    data: explore.NeighboursAnswer,
  },
  link: {
    id: 'link',
    method: 'get',
    path: '/links/:id',
    summary: 'One link and the claims it rests on',
    params: IdParams,
    query: EmptyQuery,
    body: null,
    data: explore.LinkAnswer,
  },
  paths: {
    id: 'paths',
    method: 'get',
    path: '/paths',
    summary: 'All shortest paths between two entities within a path profile',
    params: NONE,
    query: explore.PathsQuery,
    body: null,
    data: explore.PathsAnswer,
  },
  graph: {
    id: 'graph',
    method: 'post',
    path: '/graph',
    summary: 'The entities of a list of ids and the links among them',
    params: NONE,
    query: EmptyQuery,
    body: GraphRequest,
    data: GraphAnswer,
  },
  sources: {
    id: 'sources',
    method: 'get',
    path: '/sources',
    summary: 'All sources with their evaluation and counts',
    params: NONE,
    query: EmptyQuery,
    body: null,
    data: explore.SourcesAnswer,
  },
  source: {
    id: 'source',
    method: 'get',
    path: '/sources/:id',
    summary: 'One source and its claims',
    params: IdParams,
    query: explore.SourceQuery,
    body: null,
    data: explore.SourceAnswer,
  },
  sourceLines: {
    id: 'sourceLines',
    method: 'get',
    path: '/sources/:id/lines',
    summary: 'Cited lines, only to who holds the document',
    params: IdParams,
    query: explore.SourceLinesQuery,
    body: null,
    data: explore.SourceLinesAnswer,
  },
} as const satisfies Record<string, RouteDefinition>;

export type RouteId = keyof typeof ROUTES;
export type Query<R extends RouteId> = z.infer<(typeof ROUTES)[R]['query']>;
export type Data<R extends RouteId> = z.infer<(typeof ROUTES)[R]['data']>;
