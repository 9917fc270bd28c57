import { type BehindAnswer, type BehindRequest, ShownChart } from '../../contract/index.ts';
import { CorridorError } from '../../db/index.ts';
import { type Answer, createOverviewReader, createRecorder, type Recorder, whole } from '../../explore/index.ts';
import * as foreign from '../../foreign/index.ts';
import { EXPLORE } from './explore.ts';
import type { Context } from './shape.ts';

/** Routes of the explorer of which the Cypher can be shown. */
export const BEHIND = ['search', 'entity', 'neighbours', 'link', 'paths', 'graph', 'overview', 'sources', 'source'] as const;

/** Every link that a chart can hold, and its lone entities. */
const MOST_SHOWN = 70_000;

/** What a chart shows, its filters considered. The page filters by itself; a database of another shape is asked for what is not hidden. */
async function shown(context: Context, body: unknown): Promise<Answer<BehindAnswer>> {
  const chart = ShownChart.parse(body);
  if (context.state.kind === 'foreign') {
    const ids = chart.ids.filter((id) => !chart.hidden.includes(id));
    return behind(context, { route: 'graph', params: {}, query: {}, body: { ids } });
  }
  const { record, statements } = createRecorder(context.library);
  await record(async () => [])('graph-shown', { ...chart, limit: MOST_SHOWN });
  return whole({ statements: statements() }, 1);
}

/** Answers the route once more and keeps what it asks of the database; what is wrong with the request is told as the route itself would. */
export async function behind(context: Context, request: BehindRequest): Promise<Answer<BehindAnswer>> {
  if (request.route === 'shown') return shown(context, request.body);
  const id = BEHIND.find((each) => each === request.route);
  if (id === undefined)
    throw new CorridorError(
      'bad-request',
      `"${request.route}" is no route with Cypher behind it.`,
      `One of ${BEHIND.join(', ')}, shown.`,
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
