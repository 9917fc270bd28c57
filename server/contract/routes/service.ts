import { EmptyQuery } from '../explore.ts';
import { ModelAnswer } from '../model.ts';
import { Health } from '../overview.ts';
import { NONE, type RouteDefinition } from './definition.ts';

/** What the service is and what its words mean. */
export const SERVICE_ROUTES = {
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
} as const satisfies Record<string, RouteDefinition>;
