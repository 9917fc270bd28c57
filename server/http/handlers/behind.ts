import type { BehindAnswer, BehindRequest } from '../../contract/index.ts';
import { CorridorError } from '../../db/index.ts';
import { type Answer, createOverviewReader, createRecorder, type Recorder, whole } from '../../explore/index.ts';
import * as foreign from '../../foreign/index.ts';
import { EXPLORE } from './explore.ts';
import type { Context } from './shape.ts';

/** Routes of the explorer of which the Cypher can be shown. */
export const BEHIND = ['search', 'entity', 'neighbours', 'link', 'paths', 'graph', 'overview', 'sources', 'source'] as const;

/** Answers the route once more and keeps what it asks of the database; what is wrong with the request is told as the route itself would. */
export async function behind(context: Context, request: BehindRequest): Promise<Answer<BehindAnswer>> {
  const id = BEHIND.find((each) => each === request.route);
  if (id === undefined)
    throw new CorridorError(
      'bad-request',
      `"${request.route}" is no route with Cypher behind it.`,
      `One of ${BEHIND.join(', ')}.`,
    );
  const recorder = createRecorder(context.library);
  const { params, query, body } = request;
  await EXPLORE[id](recorded(context, recorder), { params, query, body });
  const statements = recorder.statements();
  return whole({ statements }, statements.length);
}

/** The context with every way to ask watched. Overviews are kept for all who ask, and would ask nothing: here they are made anew. */
function recorded(context: Context, { record }: Recorder): Context {
  const asks = { ask: record(context.ask), exact: record(context.exact), hasty: record(context.hasty) };
  const shape = context.foreign.shape;
  return {
    ...context,
    ...asks,
    overview: createOverviewReader(),
    foreign: { ...context.foreign, overview: async (subject) => foreign.overview({ ...asks, shape: await shape(subject) }) },
  };
}
