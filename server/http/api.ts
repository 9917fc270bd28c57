import { setMaxListeners } from 'node:events';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { ROUTES, type RouteDefinition, type RouteId } from '../contract/index.ts';
import { CorridorError, createAsk, type Gateway } from '../db/index.ts';
import { createOverviewReader } from '../explore/index.ts';
import type { AppDeps } from './deps.ts';
import { docsPage } from './docs-page.ts';
import { notFound, wrongMethod } from './errors.ts';
import { jsonOnly, ownOriginOnly } from './guards.ts';
import type { Context, Handler } from './handlers/shape.ts';
import { openApi } from './openapi.ts';
import { HANDLERS } from './routes.ts';

/** 5,000 ids of the longest kind. */
const LARGEST_BODY = '4mb';

/** All routes of the contract, below /api. */
export function createApi(deps: AppDeps): Router {
  const router = Router();
  const overview = createOverviewReader();
  router.use(ownOriginOnly, jsonOnly, express.json({ limit: LARGEST_BODY, strict: true }));
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  router.get('/openapi.json', (_request, response) => {
    response.json(openApi());
  });
  router.get('/docs', (request, response) => {
    response.type('html').send(docsPage(`http://${request.headers.host ?? ''}`));
  });
  const contextOf = async (signal: AbortSignal): Promise<Context> => {
    const gateway = readyGateway(deps);
    const ask = createAsk(gateway, deps.library, { signal, timeoutMs: deps.settings.readTimeoutMs });
    return {
      ask,
      gateway,
      library: deps.library,
      signal,
      settings: deps.settings,
      state: await gateway.state(),
      readLines: deps.readLines,
      overview,
      saved: deps.saved,
    };
  };
  const ids = Object.keys(ROUTES).filter((id): id is RouteId => id in ROUTES);
  for (const id of ids) {
    const { path, method }: RouteDefinition = ROUTES[id];
    router[method](path, reply(contextOf, HANDLERS[id]));
  }
  for (const [path, methods] of methodsByPath()) router.all(path, wrongMethod(methods.join(', ')));
  router.use(notFound);
  return router;
}

/** What each address takes; an address may answer several methods. */
function methodsByPath(): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const { path, method } of Object.values(ROUTES))
    methods.set(path, [...(methods.get(path) ?? []), ...(method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])]);
  return methods;
}

function readyGateway({ phase, gateway }: AppDeps): Gateway {
  const { ready, step } = phase();
  const open = gateway();
  if (ready && open !== null) return open;
  throw new CorridorError('starting', `Corridor is starting: ${step}`, 'It will answer in a moment.', { details: { step } });
}

/** Runs one handler; when who asked goes away, what runs in the database ends too. */
const reply =
  (contextOf: (signal: AbortSignal) => Promise<Context>, handler: Handler): RequestHandler =>
  async (request: Request, response: Response) => {
    const gone = new AbortController();
    // One request may ask many questions at once, each of which listens.
    setMaxListeners(0, gone.signal);
    response.on('close', () => gone.abort());
    const context = await contextOf(gone.signal);
    const { data, meta } = await handler(context, request);
    response.json({ data, meta: { ...meta, dataVersion: context.state.dataVersion } });
  };
