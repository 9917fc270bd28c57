import type { QueryDefinition, QueryId } from '../../cypher/queries/index.ts';
import type { BehindAnswer, Cell } from '../contract/index.ts';
import { type Library, type Names, type Params, toCell } from '../db/index.ts';

type Statement = BehindAnswer['statements'][number];

/** As `Ask` and `AskExact` are, whatever their rows look like. */
type AskRows<R> = (id: QueryId, params?: Params, names?: Names) => Promise<readonly R[]>;

export interface Recorder {
  /** The same, and what it is asked is kept. */
  record<R>(ask: AskRows<R>): AskRows<R>;
  /** What was asked, each text once, in the order of asking; of several calls the one that found most lends its parameters. */
  statements(): Statement[];
}

/** Keeps what the explorer asks of the database, as people can read and run it themselves. */
export function createRecorder(library: Library): Recorder {
  const kept = new Map<string, { statement: Statement; found: number }>();
  const keep = (id: QueryId, params: Params, names: Names | undefined, found: number): void => {
    const text = library.readable(id, names);
    const before = kept.get(text);
    if (before !== undefined && before.found >= found) return;
    const definition = library.definitions.find((each) => each.id === id);
    if (definition === undefined) throw new RangeError(`No query "${id}" in the catalogue`);
    kept.set(text, { statement: { id, question: definition.question, text, parameters: cellsOf(definition, params) }, found });
  };
  return {
    record:
      (ask) =>
      async (id, params = {}, names = undefined) => {
        // Kept before the answer comes, so that the order is that of asking.
        keep(id, params, names, -1);
        const rows = await ask(id, params, names);
        keep(id, params, names, rows.length);
        return rows;
      },
    statements: () => [...kept.values()].map(({ statement }) => statement),
  };
}

const cellsOf = ({ parameters }: QueryDefinition, given: Params): Record<string, Cell> =>
  Object.fromEntries(parameters.map(({ name }) => [name, toCell(given[name] ?? null)]));
