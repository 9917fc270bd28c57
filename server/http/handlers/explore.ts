import { ROUTES, type RouteId } from '../../contract/index.ts';
import * as explore from '../../explore/index.ts';
import { explorerOf } from './explorer.ts';
import { type Handler, posted, route } from './shape.ts';

export const EXPLORE = {
  health: route(ROUTES.health, ({ ask, state, settings, gateway }) =>
    explore.health(ask, state, { ...settings, place: gateway.place }),
  ),
  model: route(ROUTES.model, async (context) => (await explorerOf(context)).model()),
  overview: route(ROUTES.overview, async (context) => (await explorerOf(context)).overview()),
  search: route(ROUTES.search, async (context, { query }) => (await explorerOf(context)).search(query)),
  entity: route(ROUTES.entity, async (context, { params }) => (await explorerOf(context)).entity(params.id)),
  neighbours: route(ROUTES.neighbours, async (context, { params, query }) =>
    (await explorerOf(context)).neighbours({ ...query, id: params.id }),
  ),
  link: route(ROUTES.link, async (context, { params }) => (await explorerOf(context)).link(params.id)),
  paths: route(ROUTES.paths, async (context, { query }) => (await explorerOf(context)).paths(query)),
  graph: posted(ROUTES.graph, async (context, { body }) => (await explorerOf(context)).graph(body.ids)),
  resolve: posted(ROUTES.resolve, async (context, { body }) => (await explorerOf(context)).resolve(body)),
  sources: route(ROUTES.sources, async (context) => (await explorerOf(context)).sources()),
  source: route(ROUTES.source, async (context, { params, query }) => (await explorerOf(context)).source(params.id, query)),
  sourceLines: route(ROUTES.sourceLines, async (context, { params, query }) =>
    (await explorerOf(context)).sourceLines(params.id, query.locator),
  ),
  schema: route(ROUTES.schema, ({ foreign, subject }) => foreign.schema(subject)),
} satisfies Partial<Record<RouteId, Handler>>;
