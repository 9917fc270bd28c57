import { z } from 'zod';
import { CypherAnswer, CypherRequest, RunRequest } from './cypher.ts';
import * as explore from './explore.ts';
import { GraphAnswer, GraphRequest } from './graph.ts';
import { ModelAnswer } from './model.ts';
import { Health, Overview } from './overview.ts';
import * as questions from './questions.ts';
import { ResolveAnswer, ResolveRequest, SchemaAnswer } from './schema.ts';

export interface RouteDefinition {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Express path below `/api`. */
  readonly path: string;
  readonly group: 'service' | 'explore' | 'evidence' | 'cypher' | 'saved';
  readonly summary: string;
  readonly params: z.ZodType;
  readonly query: z.ZodType;
  readonly body: z.ZodType | null;
  readonly data: z.ZodType;
  /** A request that finds something in the data that the product comes with; in the documentation, and run by a test. */
  readonly example: RouteExample;
  /** Whether the answer also comes line by line, as `application/x-ndjson`. */
  readonly stream?: boolean;
}

export interface RouteExample {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Stands in examples for an id that only a saved question has: `GET /api/saved` tells them. */
export const SAVED_ID = '<saved id>';

const NONE = z.strictObject({});
const { EmptyQuery, IdParams } = explore;

/** Every route there is. The server mounts them from this table, OpenAPI is made from it, and tests enumerate it. */
export const ROUTES = {
  health: {
    id: 'health',
    method: 'get',
    path: '/health',
    group: 'service',
    summary: 'Ready, or 503 with the current step',
    params: NONE,
    query: EmptyQuery,
    body: null,
    data: Health,
    example: {},
  },
  model: {
    id: 'model',
    method: 'get',
    path: '/model',
    group: 'service',
    summary: 'The vocabulary: entity types, groups, link types, properties, profiles, grading',
    params: NONE,
    query: EmptyQuery,
    body: null,
    data: ModelAnswer,
    example: {},
  },
  overview: {
    id: 'overview',
    method: 'get',
    path: '/overview',
    group: 'explore',
    summary: 'Counts, data sets, starting points and a first chart',
    params: NONE,
    query: EmptyQuery,
    body: null,
    data: Overview,
    example: {},
  },
  search: {
    id: 'search',
    method: 'get',
    path: '/search',
    group: 'explore',
    summary: 'Entities by name, alias or abbreviation',
    params: NONE,
    query: explore.SearchQuery,
    body: null,
    data: explore.SearchAnswer,
    example: { query: { q: 'ndrangheta', limit: '5' } },
  },
  entity: {
    id: 'entity',
    method: 'get',
    path: '/entities/:id',
    group: 'explore',
    summary: 'One entity: summary, figures and attributes with their claims',
    params: IdParams,
    query: EmptyQuery,
    body: null,
    data: explore.EntityAnswer,
    example: { params: { id: 'net_ndrangheta' } },
  },
  neighbours: {
    id: 'neighbours',
    method: 'get',
    path: '/entities/:id/neighbours',
    group: 'explore',
    summary: 'Neighbours, own and through parts, best supported first',
    params: IdParams,
    query: explore.NeighboursQuery,
    body: null,
    data: explore.NeighboursAnswer,
    example: { params: { id: 'net_ndrangheta' }, query: { type: 'COLLABORATES_WITH', limit: '10' } },
  },
  link: {
    id: 'link',
    method: 'get',
    path: '/links/:id',
    group: 'evidence',
    summary: 'One link and the claims it rests on',
    params: IdParams,
    query: EmptyQuery,
    body: null,
    data: explore.LinkAnswer,
    example: { params: { id: 'f90287e4-14fd-5558-8539-9edbde3612d2' } },
  },
  paths: {
    id: 'paths',
    method: 'get',
    path: '/paths',
    group: 'explore',
    summary: 'All shortest paths between two entities within a path profile',
    params: NONE,
    query: explore.PathsQuery,
    body: null,
    data: explore.PathsAnswer,
    example: { query: { from: 'net_ndrangheta', to: 'net_pcc', profile: 'all' } },
  },
  graph: {
    id: 'graph',
    method: 'post',
    path: '/graph',
    group: 'explore',
    summary: 'The entities of a list of ids and the links among them',
    params: NONE,
    query: EmptyQuery,
    body: GraphRequest,
    data: GraphAnswer,
    example: { body: { ids: ['net_ndrangheta', 'net_pcc'] } },
  },
  sources: {
    id: 'sources',
    method: 'get',
    path: '/sources',
    group: 'evidence',
    summary: 'All sources with their evaluation and counts',
    params: NONE,
    query: EmptyQuery,
    body: null,
    data: explore.SourcesAnswer,
    example: {},
  },
  source: {
    id: 'source',
    method: 'get',
    path: '/sources/:id',
    group: 'evidence',
    summary: 'One source and its claims',
    params: IdParams,
    query: explore.SourceQuery,
    body: null,
    data: explore.SourceAnswer,
    example: { params: { id: 'src-001@cooperation' } },
  },
  sourceLines: {
    id: 'sourceLines',
    method: 'get',
    path: '/sources/:id/lines',
    group: 'evidence',
    summary: 'Cited lines, only to who holds the document',
    params: IdParams,
    query: explore.SourceLinesQuery,
    body: null,
    data: explore.SourceLinesAnswer,
    example: { params: { id: 'src-001@cooperation' }, query: { locator: 'L10-L12' } },
  },
  schema: {
    id: 'schema',
    method: 'get',
    path: '/schema',
    group: 'cypher',
    summary: 'Labels, types, properties, indexes, functions and procedures of the connected database',
    params: NONE,
    query: EmptyQuery,
    body: null,
    data: SchemaAnswer,
    example: {},
  },
  cypher: {
    id: 'cypher',
    method: 'post',
    path: '/cypher',
    group: 'cypher',
    summary: 'One reading statement: rows, or its plan; anything that could write or reach outside is refused',
    params: NONE,
    query: EmptyQuery,
    body: CypherRequest,
    data: CypherAnswer,
    example: {
      body: {
        query: 'MATCH (n:Network) WHERE n.name CONTAINS $part RETURN n.name AS name ORDER BY name',
        parameters: { part: 'Clan' },
        limit: 10,
      },
    },
    stream: true,
  },
  questions: {
    id: 'questions',
    method: 'get',
    path: '/questions',
    group: 'cypher',
    summary: 'The question library: text, parameters, limits and form of each catalogued question',
    params: NONE,
    query: EmptyQuery,
    body: null,
    data: questions.LibraryAnswer,
    example: {},
  },
  ask: {
    id: 'ask',
    method: 'post',
    path: '/questions/:id',
    group: 'cypher',
    summary: 'Runs a catalogued question',
    params: IdParams,
    query: EmptyQuery,
    body: RunRequest,
    data: CypherAnswer,
    example: { params: { id: 'networks-identified-through' }, body: { parameters: { platform: 'plt_sky-ecc' }, limit: 10 } },
    stream: true,
  },
  behind: {
    id: 'behind',
    method: 'post',
    path: '/behind',
    group: 'cypher',
    summary: 'The Cypher behind an answer of the explorer',
    params: NONE,
    query: EmptyQuery,
    body: questions.BehindRequest,
    data: questions.BehindAnswer,
    example: { body: { route: 'search', query: { q: 'ndrangheta' } } },
  },
  resolve: {
    id: 'resolve',
    method: 'post',
    path: '/resolve',
    group: 'cypher',
    summary: 'Nodes and relationships of a Cypher answer as entities and links of the explorer',
    params: NONE,
    query: EmptyQuery,
    body: ResolveRequest,
    data: ResolveAnswer,
    example: { body: { nodes: ['4:none:0'], links: [] } },
  },
  savedList: {
    id: 'savedList',
    method: 'get',
    path: '/saved',
    group: 'saved',
    summary: 'Questions that people have saved',
    params: NONE,
    query: EmptyQuery,
    body: null,
    data: questions.SavedList,
    example: {},
  },
  savedAdd: {
    id: 'savedAdd',
    method: 'post',
    path: '/saved',
    group: 'saved',
    summary: 'Saves a question under a name of its own',
    params: NONE,
    query: EmptyQuery,
    body: questions.SavedInput,
    data: questions.SavedQuestion,
    example: { body: { name: 'Networks by name', text: 'MATCH (n:Network) RETURN n.name ORDER BY n.name' } },
  },
  savedChange: {
    id: 'savedChange',
    method: 'put',
    path: '/saved/:id',
    group: 'saved',
    summary: 'Changes a saved question, unless somebody else did so since it was read',
    params: IdParams,
    query: EmptyQuery,
    body: questions.SavedUpdate,
    data: questions.SavedQuestion,
    example: {
      params: { id: SAVED_ID },
      body: { name: 'Networks', text: 'MATCH (n:Network) RETURN n.name', version: 1 },
    },
  },
  savedRemove: {
    id: 'savedRemove',
    method: 'delete',
    path: '/saved/:id',
    group: 'saved',
    summary: 'Removes a saved question',
    params: IdParams,
    query: EmptyQuery,
    body: null,
    data: questions.Removed,
    example: { params: { id: SAVED_ID } },
  },
  savedImport: {
    id: 'savedImport',
    method: 'post',
    path: '/saved/import',
    group: 'saved',
    summary: 'Saves many questions at once; says what happened to names that were taken',
    params: NONE,
    query: EmptyQuery,
    body: questions.SavedImport,
    data: questions.SavedImported,
    example: { body: { saved: [{ name: 'Agencies by name', text: 'MATCH (a:Agency) RETURN a.name ORDER BY a.name' }] } },
  },
} as const satisfies Record<string, RouteDefinition>;

export type RouteId = keyof typeof ROUTES;
export type Query<R extends RouteId> = z.infer<(typeof ROUTES)[R]['query']>;
export type Data<R extends RouteId> = z.infer<(typeof ROUTES)[R]['data']>;
