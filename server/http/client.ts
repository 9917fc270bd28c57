import { join } from 'node:path';
import express, { Router } from 'express';
import { notFound } from './errors.ts';

const YEAR_MS = 365 * 24 * 3600 * 1000;

/** The built page. Files with a hash in their name never change; the page itself is asked for anew each time. */
export function createClient(folder: string): Router {
  const router = Router();
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false }), notFound);
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get('/{*path}', (_request, response, next) => {
    response.set('cache-control', 'no-cache');
    response.sendFile(join(folder, 'index.html'), (error) => {
      if (error === undefined || error === null || response.headersSent) return;
      if ('code' in error && error.code === 'ENOENT') response.status(503).type('html').send(NOT_YET);
      else next(error);
    });
  });
  return router;
}

const NOT_YET =
  '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>Corridor</title><p>Corridor is starting: the page is being built.';
