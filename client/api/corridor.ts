import type { z } from 'zod';
import type { Cell } from '../../server/contract/cells.ts';
import type { CypherLine } from '../../server/contract/cypher.ts';
import { ROUTES, type RouteDefinition } from '../../server/contract/routes.ts';
import { type Answer, type Asked, ask } from './request.ts';
import { askLines } from './stream.ts';

export { ROUTES } from '../../server/contract/routes.ts';
export { ApiError } from './error.ts';

type BodyOf<R extends RouteDefinition> = R['body'] extends z.ZodType ? z.input<R['body']> : undefined;
type Question<R extends RouteDefinition> = Omit<Asked, 'body' | 'base'> & { readonly body?: BodyOf<R> };
type Streamed = RouteDefinition & { readonly stream: true };

/** The API for scripts, typed by the contract. All methods throw ApiError with the server's stable code. */
export interface Corridor {
  /** One answer of a route of `ROUTES`, checked against the contract. */
  ask<D extends z.ZodType, R extends RouteDefinition & { readonly data: D }>(
    route: R & { readonly data: D },
    asked?: Question<R>,
  ): Promise<Answer<z.output<D>>>;
  /** An answer line by line, some lines at a time. Leaving the loop ends the statement in the database. */
  lines<R extends Streamed>(route: R, asked: Question<R>): AsyncGenerator<readonly CypherLine[], void, undefined>;
  /** Rows of a statement by column, as they come, at most `limit` (1000). Whether there are more says only the `end` of `lines`. */
  rows(
    query: string,
    parameters?: Readonly<Record<string, Cell>>,
    limit?: number,
  ): AsyncGenerator<Readonly<Record<string, Cell>>, void, undefined>;
}

/** `origin` is where Corridor answers. Opens nothing by itself. */
export function createCorridor(origin = 'http://127.0.0.1:4400'): Corridor {
  const base = origin.replace(/\/+$/, '');
  const lines: Corridor['lines'] = (route, asked) => askLines(route, { ...asked, base });
  return {
    ask: (route, asked = {}) => ask(route, { ...asked, base }),
    lines,
    rows: (query, parameters = {}, limit = 1000) => rowsOf(lines(ROUTES.cypher, { body: { query, parameters, limit } })),
  };
}

async function* rowsOf(batches: AsyncIterable<readonly CypherLine[]>) {
  let columns: readonly string[] = [];
  for await (const batch of batches)
    for (const line of batch) {
      if ('head' in line) columns = line.head.columns;
      if ('row' in line) yield Object.fromEntries(columns.map((name, at): [string, Cell] => [name, line.row[at] ?? null]));
    }
}
