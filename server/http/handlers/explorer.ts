import type { z } from 'zod';
import type { Query, ResolveRequest } from '../../contract/index.ts';
import * as explore from '../../explore/index.ts';
import * as foreign from '../../foreign/index.ts';
import type { Context } from './shape.ts';

type Resolve = z.infer<typeof ResolveRequest>;
type Neighbours = Omit<explore.NeighboursQuestion, 'parts'> & Pick<Query<'neighbours'>, 'parts'>;

/** What the explorer's routes ask, whoever made the database. */
export type Explorer = ReturnType<typeof ours>;

/** The one place that tells our own data from a database of another shape; an empty one has a shape too. */
export async function explorerOf(context: Context): Promise<Explorer> {
  return context.state.kind === 'ours' ? ours(context) : theirs(context);
}

function ours({ ask, overview, state, readLines }: Context) {
  return {
    model: async () => explore.model(),
    overview: () => overview(ask, state.dataVersion),
    search: (query: Query<'search'>) => explore.search(ask, query),
    entity: (id: string) => explore.describeEntity(ask, id),
    neighbours: (question: Neighbours) => explore.neighbours(ask, { ...question, parts: question.parts === 'true' }),
    link: (id: string) => explore.link(ask, id),
    paths: (query: Query<'paths'>) => explore.paths(ask, { ...query, possiblySame: query.possiblySame === 'true' }),
    graph: (ids: readonly string[]) => explore.graph(ask, ids),
    resolve: (request: Resolve) => explore.resolve(ask, request),
    sources: () => explore.sources(ask),
    source: (id: string, query: Query<'source'>) => explore.source(ask, id, query),
    sourceLines: (id: string, locator: string) => explore.sourceLines(ask, readLines, id, locator),
  };
}

async function theirs({ ask, exact, hasty, foreign: reader, subject, state }: Context): Promise<Explorer> {
  const db = { ask, exact, hasty, shape: await reader.shape(subject) };
  const noClaims = async () => foreign.noClaims(state.kind === 'empty');
  return {
    model: async () => foreign.model(db.shape),
    overview: () => reader.overview(subject),
    search: (query) => foreign.search(db, query),
    entity: (id) => foreign.describeEntity(db, id),
    neighbours: (question) => foreign.neighbours(db, question),
    link: (id) => foreign.link(db, id),
    paths: (query) => foreign.paths(db, query),
    graph: (ids) => foreign.graph(db, ids),
    resolve: (request) => foreign.resolve(db, request),
    sources: noClaims,
    source: noClaims,
    sourceLines: noClaims,
  };
}
