import { ROUTES, type RouteId } from '../../contract/index.ts';
import * as explore from '../../explore/index.ts';
import { type Handler, later, ours, route } from './shape.ts';

export const EXPLORE = {
  health: route(ROUTES.health, ({ ask, state, settings, gateway }) =>
    explore.health(ask, state, { ...settings, place: gateway.place }),
  ),
  model: route(ROUTES.model, async () => explore.model()),
  overview: route(ROUTES.overview, ({ overview, ask, state }) => overview(ask, state.dataVersion)),
  search: route(ROUTES.search, (context, { query }) => explore.search(ours(context).ask, query)),
  entity: route(ROUTES.entity, (context, { params }) => explore.describeEntity(ours(context).ask, params.id)),
  neighbours: route(ROUTES.neighbours, (context, { params, query }) =>
    explore.neighbours(ours(context).ask, { ...query, id: params.id, parts: query.parts === 'true' }),
  ),
  link: route(ROUTES.link, (context, { params }) => explore.link(ours(context).ask, params.id)),
  paths: route(ROUTES.paths, (context, { query }) =>
    explore.paths(ours(context).ask, { ...query, possiblySame: query.possiblySame === 'true' }),
  ),
  graph: route(ROUTES.graph, (context, { body }) => explore.graph(ours(context).ask, body?.ids ?? [])),
  sources: route(ROUTES.sources, (context) => explore.sources(ours(context).ask)),
  source: route(ROUTES.source, (context, { params, query }) => explore.source(ours(context).ask, params.id, query)),
  sourceLines: route(ROUTES.sourceLines, (context, { params, query }) =>
    explore.sourceLines(ours(context).ask, context.readLines, params.id, query.locator),
  ),
  schema: later(ROUTES.schema),
  resolve: later(ROUTES.resolve),
} satisfies Partial<Record<RouteId, Handler>>;
