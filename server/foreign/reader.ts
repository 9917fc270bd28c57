import type { Overview, SchemaAnswer } from '../contract/index.ts';
import type { Ask, AskExact, DatabaseState } from '../db/index.ts';
import { type Answer, whole } from '../explore/answer.ts';
import { type Introspection, introspect } from './introspect.ts';
import { createKept } from './kept.ts';
import { overview } from './overview.ts';
import type { Foreign } from './read.ts';
import { type Shape, shapeOf } from './shape.ts';

/** How old the picture of a database may be that others change. */
const FRESH_MS = 30_000;

/** Which database is asked, and the ways to ask it that do not end when one of the askers goes away. */
export interface Subject {
  /** `host:port/database` */
  readonly place: string;
  readonly state: DatabaseState;
  readonly ask: Ask;
  readonly exact: AskExact;
  readonly hasty: Ask;
}

export interface ForeignReader {
  /** Labels, types, properties, indexes: of any database, ours too. */
  schema(subject: Subject): Promise<Answer<SchemaAnswer>>;
  shape(subject: Subject): Promise<Shape>;
  overview(subject: Subject): Promise<Answer<Overview>>;
}

/** Reads what a database holds, once for all who ask: ours until its data change, others anew after half a minute. `clock`: milliseconds. */
export function createReader(allowed: readonly string[], clock: () => number): ForeignReader {
  type Read = { introspection: Introspection; shape: Shape };
  const [ours, others] = [createKept<Read>(clock, null), createKept<Read>(clock, FRESH_MS)];
  const overviews = createKept<Answer<Overview>>(clock, FRESH_MS);
  const keyOf = ({ place, state }: Subject) => JSON.stringify([place, state.kind, state.dataVersion]);
  const read = (subject: Subject): Promise<Read> =>
    (subject.state.kind === 'ours' ? ours : others)(keyOf(subject), async () => {
      const introspection = await introspect(subject.ask, allowed);
      return { introspection, shape: shapeOf(introspection) };
    });
  const shape = async (subject: Subject) => (await read(subject)).shape;
  return {
    schema: async (subject) => whole((await read(subject)).introspection.schema),
    shape,
    overview: (subject) =>
      overviews(keyOf(subject), async () => {
        const db: Foreign = { ...subject, shape: await shape(subject) };
        return overview(db);
      }),
  };
}
