import type { z } from 'zod';
import { ROUTES, type RouteId } from '../contract/index.ts';
import { type Ask, CorridorError, type DatabaseState } from '../db/index.ts';
import * as explore from '../explore/index.ts';

/** What a route may use besides the request. */
export interface Context {
  readonly ask: Ask;
  readonly state: DatabaseState;
  readonly managed: boolean;
  readonly readLines: explore.ReadLines;
  readonly overview: explore.OverviewReader;
}

export interface RawRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

export type Handler = (context: Context, raw: RawRequest) => Promise<explore.Answer<unknown>>;

interface Shape<P, Q, B, D> {
  readonly params: z.ZodType<P>;
  readonly query: z.ZodType<Q>;
  readonly body: z.ZodType<B> | null;
  readonly data: z.ZodType<D>;
}

interface Input<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B | null;
}

/** parse → ask → reply: what comes in has passed the contract, what goes out has its type. */
const route =
  <P, Q, B, D>(
    shape: Shape<P, Q, B, D>,
    answer: (context: Context, input: Input<P, Q, B>) => Promise<explore.Answer<D>>,
  ): Handler =>
  (context, raw) =>
    answer(context, {
      params: shape.params.parse(raw.params),
      query: shape.query.parse(raw.query),
      body: shape.body === null ? null : shape.body.parse(raw.body),
    });

/** A database of another shape has none of what most routes ask for. */
const ours = (context: Context): Context => {
  if (context.state.kind === 'ours') return context;
  throw new CorridorError(
    'not-found',
    context.state.kind === 'empty'
      ? 'The database is empty.'
      : 'This database was not made by Corridor: nothing of it can be shown yet.',
    'Load a data set: npm run load -- seeds/cooperation --into <database>',
  );
};

export const HANDLERS: Readonly<Record<RouteId, Handler>> = {
  health: route(ROUTES.health, ({ ask, state, managed }) => explore.health(ask, state, managed)),
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
};
