import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import { pinoHttp } from 'pino-http';
import { createApi } from './api.ts';
import { createClient } from './client.ts';
import type { AppDeps } from './deps.ts';
import { errorHandler, notFound } from './errors.ts';
import { ownHostOnly } from './guards.ts';

export type { AppDeps, AppSettings } from './deps.ts';

/** Over loopback a small answer is there before it would be compressed; over a tunnel the large ones matter. */
const WORTH_COMPRESSING = '32kb';

/** The web application: API and page. Opens no port; a listener of `node:http` as it is. */
export function createApp(deps: AppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(requestLog(deps), ownHostOnly(deps.settings.host), headers(), compression({ threshold: WORTH_COMPRESSING }));
  app.use('/api', createApi(deps));
  if (deps.settings.clientFolder !== null) app.use(createClient(deps.settings.clientFolder));
  app.use(notFound, errorHandler);
  return app;
}

/** Method, address and status; no headers, no bodies: the log holds nothing secret. */
const requestLog = ({ logger }: AppDeps) =>
  pinoHttp({
    logger,
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, url }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
    customLogLevel: (_request, response) => (response.statusCode >= 500 && response.statusCode !== 503 ? 'warn' : 'debug'),
  });

/** No upgrade-insecure-requests and no HSTS: the page is served over plain HTTP on loopback, where both would only break it. */
const headers = () =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
