import type { z } from 'zod';
import type { CypherRequest, RunRequest } from '../../server/contract/cypher.ts';
import type { BehindRequest, SavedImport, SavedInput, SavedUpdate } from '../../server/contract/questions.ts';
import { type Query, ROUTES } from '../../server/contract/routes.ts';
import { ask } from './request.ts';
import { askLines } from './stream.ts';

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

export const getSchema = (signal?: AbortSignal) => ask(ROUTES.schema, { signal });

/** Rows as they come; see `askLines`. */
export const postCypher = (body: z.input<typeof CypherRequest>, signal?: AbortSignal) =>
  askLines(ROUTES.cypher, { body, signal });

export const getQuestions = (signal?: AbortSignal) => ask(ROUTES.questions, { signal });

/** Runs a catalogued question; rows as they come. */
export const postAsk = (id: string, body: z.input<typeof RunRequest>, signal?: AbortSignal) =>
  askLines(ROUTES.ask, { params: { id }, body, signal });

export const postBehind = (body: z.input<typeof BehindRequest>, signal?: AbortSignal) => ask(ROUTES.behind, { body, signal });

export const postResolve = (nodes: readonly string[], links: readonly string[], signal?: AbortSignal) =>
  ask(ROUTES.resolve, { body: { nodes, links }, signal });

export const getSavedList = (signal?: AbortSignal) => ask(ROUTES.savedList, { signal });
export const postSavedAdd = (body: z.input<typeof SavedInput>) => ask(ROUTES.savedAdd, { body });
export const putSavedChange = (id: string, body: z.input<typeof SavedUpdate>) =>
  ask(ROUTES.savedChange, { params: { id }, body });
export const deleteSavedRemove = (id: string) => ask(ROUTES.savedRemove, { params: { id } });
export const postSavedImport = (body: z.input<typeof SavedImport>) => ask(ROUTES.savedImport, { body });
