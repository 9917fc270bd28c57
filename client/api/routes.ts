import { type Query, ROUTES } from '../../server/contract/routes.ts';
import { ask } from './request.ts';

/** Queries as callers write them: what has a default may be left out. */
type Options<R extends 'search' | 'neighbours' | 'paths' | 'source'> = Partial<Query<R>>;

export const getHealth = (signal?: AbortSignal) => ask(ROUTES.health, { signal });
export const getModel = (signal?: AbortSignal) => ask(ROUTES.model, { signal });
export const getOverview = (signal?: AbortSignal) => ask(ROUTES.overview, { signal });

export const getSearch = (q: string, options: Omit<Options<'search'>, 'q'> = {}, signal?: AbortSignal) =>
  ask(ROUTES.search, { query: { q, ...options }, signal });

export const getEntity = (id: string, signal?: AbortSignal) => ask(ROUTES.entity, { params: { id }, signal });

export const getNeighbours = (id: string, options: Options<'neighbours'> = {}, signal?: AbortSignal) =>
  ask(ROUTES.neighbours, { params: { id }, query: options, signal });

export const getLink = (id: string, signal?: AbortSignal) => ask(ROUTES.link, { params: { id }, signal });

export const getPaths = (from: string, to: string, options: Omit<Options<'paths'>, 'from' | 'to'> = {}, signal?: AbortSignal) =>
  ask(ROUTES.paths, { query: { from, to, ...options }, signal });

export const postGraph = (ids: readonly string[], signal?: AbortSignal) => ask(ROUTES.graph, { body: { ids }, signal });

export const getSources = (signal?: AbortSignal) => ask(ROUTES.sources, { signal });

export const getSource = (id: string, options: Options<'source'> = {}, signal?: AbortSignal) =>
  ask(ROUTES.source, { params: { id }, query: options, signal });

export const getSourceLines = (id: string, locator: string, signal?: AbortSignal) =>
  ask(ROUTES.sourceLines, { params: { id }, query: { locator }, signal });
