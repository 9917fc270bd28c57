import type { GraphFragment, GraphLink, GraphNode } from '../../server/contract/graph.ts';

/** What the server has told us so far: the things themselves, by id. Which of them are on the chart is the snapshot's to say. */
export interface ChartData {
  readonly nodes: Readonly<Record<string, GraphNode>>;
  readonly links: Readonly<Record<string, GraphLink>>;
  /** Ids among which all links are known. */
  readonly complete: ReadonlySet<string>;
  /** Ids that were asked for and are not in the database. */
  readonly missing: readonly string[];
}

export const NO_DATA: ChartData = { nodes: {}, links: {}, complete: new Set(), missing: [] };

const byId = <T extends { id: string }>(things: readonly T[]): Record<string, T> =>
  Object.fromEntries(things.map((thing) => [thing.id, thing]));

/** Adds what an answer brought; later answers win. */
export function merge(data: ChartData, fragment: GraphFragment): ChartData {
  return {
    ...data,
    nodes: { ...data.nodes, ...byId(fragment.nodes) },
    links: { ...data.links, ...byId(fragment.links) },
  };
}

/** Takes the answer about exactly `asked`: it holds every link among them. */
export function complete(
  data: ChartData,
  asked: readonly string[],
  answer: { fragment: GraphFragment; missing: readonly string[] },
): ChartData {
  return { ...merge(data, answer.fragment), complete: new Set(asked), missing: [...answer.missing] };
}

/** Whether every link among these ids is known. */
export const isComplete = (data: ChartData, ids: readonly string[]): boolean => ids.every((id) => data.complete.has(id));
