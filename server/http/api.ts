import { setMaxListeners } from 'node:events';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { ROUTES, type RouteDefinition, type RouteId } from '../contract/index.ts';
import { createContexts } from './context.ts';
import type { AppDeps } from './deps.ts';
import { docsPage } from './docs-page.ts';
import { notFound, wrongMethod } from './errors.ts';
import { jsonOnly, ownOriginOnly } from './guards.ts';
import type { Direct, Sends } from './handlers/shape.ts';
import { openApi } from './openapi.ts';
import { DIRECT, HANDLERS } from './routes.ts';

/** 5,000 ids of the longest kind. */
const LARGEST_BODY = '4mb';

/** All routes of the contract, below /api. */
export function createApi(deps: AppDeps): Router {
  const router = Router();
  const contexts = createContexts(deps);
  router.use(ownOriginOnly);
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
  const answer = async (id: RouteId, direct: Direct, request: Request): Promise<Answer> => {
    if (isDirect(id)) return DIRECT[id](direct, request);
    const context = await contexts.whole(direct);
    const { data, meta } = await HANDLERS[id](context, request);
    return { json: { data, meta: { ...meta, dataVersion: context.state.dataVersion } } };
  };
  const body = [jsonOnly, express.json({ limit: LARGEST_BODY, strict: true })];
  const ids = Object.keys(ROUTES).filter((id): id is RouteId => id in ROUTES);
  for (const id of ids) {
    const { path, method }: RouteDefinition = ROUTES[id];
    router[method](
      path,
      ...(method === 'get' ? [] : body),
      reply((signal, request) => answer(id, contexts.direct(signal), request)),
    );
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

type Answer = Sends | { readonly json: object };

const isDirect = (id: RouteId): id is keyof typeof DIRECT => id in DIRECT;

/** Runs one handler; when who asked goes away, what runs in the database ends too. */
const reply =
  (answerTo: (signal: AbortSignal, request: Request) => Promise<Answer>): RequestHandler =>
  async (request: Request, response: Response) => {
    const gone = new AbortController();
    // One request may ask many questions at once, each of which listens.
    setMaxListeners(0, gone.signal);
    response.on('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    const answer = await answerTo(gone.signal, request);
    if ('send' in answer) return answer.send(response);
    response.json(answer.json);
  };
