import { setMaxListeners } from 'node:events';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { type Analyst, createAnalyst } from '../analyst/index.ts';
import { ROUTES, type RouteDefinition, type RouteId } from '../contract/index.ts';
import { CorridorError, createAsk, createAskExact, type DatabaseState, type Gateway } from '../db/index.ts';
import { createOverviewReader } from '../explore/index.ts';
import { createReader, type Subject } from '../foreign/index.ts';
import type { AppDeps } from './deps.ts';
import { docsPage } from './docs-page.ts';
import { notFound, wrongMethod } from './errors.ts';
import { jsonOnly, ownOriginOnly } from './guards.ts';
import type { Context, Direct, Sends } from './handlers/shape.ts';
import { openApi } from './openapi.ts';
import { DIRECT, HANDLERS } from './routes.ts';

/** 5,000 ids of the longest kind. */
const LARGEST_BODY = '4mb';

/** How long a search may look through what has no index. */
const HASTY_MS = 3_000;

/** All routes of the contract, below /api. */
export function createApi(deps: AppDeps): Router {
  const router = Router();
  const overview = createOverviewReader();
  const foreign = createReader(deps.settings.allowedCalls, Date.now);
  router.use(ownOriginOnly);
  const body = [jsonOnly, express.json({ limit: LARGEST_BODY, strict: true })];
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
  const analystOf = createAnalysts(deps);
  const directOf = (signal: AbortSignal): Direct => {
    const gateway = readyGateway(deps);
    return { gateway, library: deps.library, signal, analyst: analystOf(gateway) };
  };
  const contextOf = async (direct: Direct): Promise<Context> => {
    const { gateway, signal } = direct;
    const state = await gateway.state();
    const options = { signal, timeoutMs: deps.settings.readTimeoutMs };
    return {
      ...direct,
      ask: createAsk(gateway, deps.library, options),
      exact: createAskExact(gateway, deps.library, options),
      hasty: createAsk(gateway, deps.library, { ...options, timeoutMs: Math.min(HASTY_MS, options.timeoutMs) }),
      settings: deps.settings,
      state,
      readLines: deps.readLines,
      overview,
      foreign,
      subject: subjectOf(deps, gateway, state),
      saved: deps.saved,
    };
  };
  const answer = async (id: RouteId, direct: Direct, request: Request): Promise<Answer> => {
    if (isDirect(id)) return DIRECT[id](direct, request);
    const context = await contextOf(direct);
    const { data, meta } = await HANDLERS[id](context, request);
    return { json: { data, meta: { ...meta, dataVersion: context.state.dataVersion } } };
  };
  const ids = Object.keys(ROUTES).filter((id): id is RouteId => id in ROUTES);
  for (const id of ids) {
    const { path, method }: RouteDefinition = ROUTES[id];
    router[method](
      path,
      ...(method === 'get' ? [] : body),
      reply((signal, request) => answer(id, directOf(signal), request)),
    );
  }
  for (const [path, methods] of methodsByPath()) router.all(path, wrongMethod(methods.join(', ')));
  router.use(notFound);
  return router;
}

/** One guard per gateway: it counts who runs at the same time. */
function createAnalysts({ settings, onStuck }: AppDeps): (gateway: Gateway) => Analyst {
  const analysts = new WeakMap<Gateway, Analyst>();
  return (gateway) => {
    const known = analysts.get(gateway);
    if (known !== undefined) return known;
    const analyst = createAnalyst({
      door: gateway.analyst,
      settings: { ...settings, timeoutMs: settings.readTimeoutMs },
      clock: () => performance.now(),
      ...(onStuck === undefined ? {} : { onStuck }),
    });
    analysts.set(gateway, analyst);
    return analyst;
  };
}

/** The database, asked in nobody's name: what all share must not end when one of them goes away. */
function subjectOf({ library, settings }: AppDeps, gateway: Gateway, state: DatabaseState): Subject {
  const options = { timeoutMs: settings.readTimeoutMs };
  return {
    place: gateway.place,
    state,
    ask: createAsk(gateway, library, options),
    exact: createAskExact(gateway, library, options),
    hasty: createAsk(gateway, library, { timeoutMs: Math.min(HASTY_MS, options.timeoutMs) }),
  };
}

/** What each address takes; an address may answer several methods. */
function methodsByPath(): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const { path, method } of Object.values(ROUTES))
    methods.set(path, [...(methods.get(path) ?? []), ...(method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])]);
  return methods;
}

function readyGateway({ phase, gateway }: AppDeps): Gateway {
  const { ready, step, away } = phase();
  if (ready && away) throw new CorridorError('database-unavailable', away, 'Try again in half a minute.');
  const open = gateway();
  if (ready && open !== null) return open;
  throw new CorridorError('starting', `Corridor is starting: ${step}`, 'It will answer in a moment.', { details: { step } });
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
