import { CypherAnswer, CypherRequest, RunRequest } from '../cypher.ts';
import { EmptyQuery, IdParams } from '../explore.ts';
import * as questions from '../questions.ts';
import { ResolveAnswer, ResolveRequest, SchemaAnswer } from '../schema.ts';
import { NONE, type RouteDefinition } from './definition.ts';

/** The workbench: statements, the library of questions, and the way from an answer to the chart. */
export const CYPHER_ROUTES = {
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
} as const satisfies Record<string, RouteDefinition>;
