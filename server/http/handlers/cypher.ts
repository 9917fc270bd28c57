import { CypherRequest, NDJSON, ROUTES, type RouteId, RunRequest } from '../../contract/index.ts';
import { askLibrary } from './ask-library.ts';
import { sendJson } from './cypher-json.ts';
import { sendLines } from './cypher-lines.ts';
import type { Direct, DirectHandler, RawRequest, Sends } from './shape.ts';

/** Rows of one JSON document; lines carry more. */
const MOST_IN_JSON = 50_000;

/** Runs a statement behind the guard; as lines where they are asked for, else as one document. */
function answer(context: Direct, raw: RawRequest, request: CypherRequest): Sends {
  const asLines = (raw.headers?.accept ?? '').toLowerCase().includes(NDJSON);
  const limit = asLines ? request.limit : Math.min(request.limit, MOST_IN_JSON);
  const events = context.analyst.run({ ...request, limit }, context.signal);
  return {
    send: (response) => (asLines ? sendLines(response, events, context) : sendJson(response, events, context.gateway.state)),
  };
}

export const CYPHER = {
  cypher: async (context, raw) => {
    ROUTES.cypher.query.parse(raw.query);
    return answer(context, raw, CypherRequest.parse(raw.body));
  },
  ask: async (context, raw) => {
    ROUTES.ask.query.parse(raw.query);
    const { id } = ROUTES.ask.params.parse(raw.params);
    return answer(context, raw, askLibrary(context.library, id, RunRequest.parse(raw.body)));
  },
} satisfies Partial<Record<RouteId, DirectHandler>>;
