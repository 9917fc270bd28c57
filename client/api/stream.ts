import { CypherLine, NDJSON } from '../../server/contract/cypher.ts';
import type { RouteDefinition } from '../../server/contract/routes.ts';
import { ApiError, BAD_ANSWER } from './error.ts';
import { type Asked, send, throwUnlessOk } from './request.ts';

/**
 * Asks a route that answers line by line and hands on what has come, some lines at a time: `head`, `row`s, `end`. Leaving the loop or aborting
 * the signal ends the statement in the database too.
 * @throws {ApiError} before the first line, or where the answer broke off; an aborted request throws the browser's AbortError.
 */
export async function* askLines(
  route: RouteDefinition & { readonly stream: true },
  asked: Asked,
): AsyncGenerator<readonly CypherLine[], void, undefined> {
  const response = await send(route, asked, NDJSON);
  await throwUnlessOk(response, asked);
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const decoder = new TextDecoder();
  let rest = '';
  let whole = false;
  try {
    while (true) {
      const { done, value } = await reader.read();
      rest += decoder.decode(value, { stream: !done });
      const lines = rest.split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      const parsed = lines.filter((line) => line !== '').map(parse);
      whole ||= parsed.some((line) => 'end' in line);
      if (parsed.length > 0) yield parsed;
      if (done) break;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (!whole) throw new ApiError(BAD_ANSWER, response.status, 'The answer broke off.', 'Run it again.');
}

function parse(text: string): CypherLine {
  const line = CypherLine.safeParse(JSON.parse(text));
  if (!line.success)
    throw new ApiError(
      BAD_ANSWER,
      200,
      'A line of the answer is not what is expected.',
      'Client and server may be of different versions: reload the page.',
    );
  if (!('error' in line.data)) return line.data;
  const { code, message, hint, details } = line.data.error;
  throw new ApiError(code, 200, message, hint, details);
}
