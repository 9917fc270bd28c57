import type { z } from 'zod';
import { CYPHER_ROUTES } from './routes/cypher.ts';
import type { RouteDefinition } from './routes/definition.ts';
import { EXPLORE_ROUTES } from './routes/explore.ts';
import { SAVED_ROUTES } from './routes/saved.ts';
import { SERVICE_ROUTES } from './routes/service.ts';

export { type RouteDefinition, type RouteExample, SAVED_ID } from './routes/definition.ts';

/** Every route there is. The server mounts them from this table, OpenAPI is made from it, and tests enumerate it. */
export const ROUTES = {
  ...SERVICE_ROUTES,
  ...EXPLORE_ROUTES,
  ...CYPHER_ROUTES,
  ...SAVED_ROUTES,
} as const satisfies Record<string, RouteDefinition>;

export type RouteId = keyof typeof ROUTES;
export type Query<R extends RouteId> = z.infer<(typeof ROUTES)[R]['query']>;
export type Data<R extends RouteId> = z.infer<(typeof ROUTES)[R]['data']>;
