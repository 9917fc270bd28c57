import { z } from 'zod';
import { ErrorBody, Meta } from '../../server/contract/common.ts';
import type { RouteDefinition } from '../../server/contract/routes.ts';
import { ApiError, BAD_ANSWER, OFFLINE } from './error.ts';

type Value = string | number | readonly string[] | undefined;

export interface Asked {
  /** Where the server is, e.g. `http://127.0.0.1:4400`; in the page that is where the page came from. */
  readonly base?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, Value>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

export interface Answer<T> {
  readonly data: T;
  readonly meta: Meta;
}

/** Address of a route. Ids are opaque and may hold any character; empty lists and undefined values are left out. */
export function addressOf(route: Pick<RouteDefinition, 'path'>, { base = '', params = {}, query = {} }: Asked): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const item of typeof value === 'object' ? value : [value]) search.append(name, String(item));
  }
  const text = search.toString();
  return `${base}/api${path}${text === '' ? '' : `?${text}`}`;
}

const Envelope = z.object({ data: z.unknown(), meta: Meta });

/** Asks one route and checks the answer against the contract. @throws {ApiError}; an aborted request throws the browser's AbortError. */
export async function ask<D extends z.ZodType>(
  route: RouteDefinition & { readonly data: D },
  asked: Asked,
): Promise<Answer<z.output<D>>> {
  const address = addressOf(route, asked);
  const response = await send(route, asked);
  await throwUnlessOk(response, asked);
  const body = await readJson(response);
  const envelope = Envelope.safeParse(body);
  const data = route.data.safeParse(envelope.data?.data);
  if (envelope.success && data.success) return { data: data.data, meta: envelope.data.meta };
  const where = (
    envelope.success ? ['data', ...(data.error?.issues[0]?.path ?? [])] : (envelope.error.issues[0]?.path ?? [])
  ).join('.');
  throw new ApiError(
    BAD_ANSWER,
    response.status,
    `The answer of ${address} is not what is expected (${where === '' ? 'its shape' : where}).`,
    'Client and server may be of different versions: reload the page.',
  );
}

/** The page goes on by itself; a script does not. */
const offline = ({ base = '' }: Asked, status: number): ApiError =>
  new ApiError(
    OFFLINE,
    status,
    base === '' ? 'The server does not answer.' : `No Corridor answers at ${base}.`,
    base === '' ? 'Start it again (npm start); this page continues by itself.' : 'Start it (npm start), or give its address.',
  );

const JSON_TYPE = 'application/json';

/** One request; the caller reads what comes. @throws {ApiError} when no server answers. */
export async function send(route: RouteDefinition, asked: Asked, accept = JSON_TYPE): Promise<Response> {
  const { body, signal } = asked;
  // Outside of the attempt: what is asked wrongly is not a server that does not answer.
  const address = addressOf(route, asked);
  const sent = body === undefined ? undefined : JSON.stringify(body);
  try {
    return await fetch(address, {
      method: route.method.toUpperCase(),
      // The server takes nothing but JSON from a request that may change something, even where there is no body.
      headers: route.method === 'get' ? { accept } : { accept, 'content-type': JSON_TYPE },
      body: sent,
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw offline(asked, 0);
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    return null;
  }
}

export async function throwUnlessOk(response: Response, asked: Asked): Promise<void> {
  if (!response.ok) throw errorFrom(response, await readJson(response), asked);
}

function errorFrom(response: Response, body: unknown, asked: Asked): ApiError {
  const parsed = ErrorBody.safeParse(body);
  if (parsed.success) {
    const { code, message, hint, details } = parsed.data.error;
    return new ApiError(code, response.status, message, hint, details);
  }
  // A proxy in front of a server that is down answers 502 to 504 without our error shape.
  if (response.status >= 502 && response.status <= 504) return offline(asked, response.status);
  return new ApiError(
    'internal',
    response.status,
    `The server answered ${response.status}.`,
    'Try again; if it stays, look at the server’s log.',
  );
}
