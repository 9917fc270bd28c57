import { ROUTES, type RouteId } from '../../contract/index.ts';
import { type Handler, later } from './shape.ts';

export const CYPHER = {
  cypher: later(ROUTES.cypher),
  ask: later(ROUTES.ask),
} satisfies Partial<Record<RouteId, Handler>>;
