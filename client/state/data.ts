import type { GraphFragment, GraphLink, GraphNode } from '../../server/contract/graph.ts';

/** What the server has told us so far: the things themselves, by id. Which of them are on the chart is the snapshot's to say. */
export interface ChartData {
  readonly nodes: Readonly<Record<string, GraphNode>>;
  readonly links: Readonly<Record<string, GraphLink>>;
  /** Ids among which all links are known. */
  readonly complete: ReadonlySet<string>;
  /** Ids that were asked for and are not in the database. */
  readonly missing: readonly string[];
  /** How things with volatile ids were called when the view was made, by id: another name is another thing. */
  readonly expected: Captions;
}

export type Captions = Readonly<Record<string, string>>;

/** So much of a name is enough to tell whether it is the same, and does not make links long. */
const CAPTION = 48;
const beginning = ({ name }: Pick<GraphNode, 'name'>): string => name.slice(0, CAPTION);

export const NO_DATA: ChartData = { nodes: {}, links: {}, complete: new Set(), missing: [], expected: {} };

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

/** What a view must carry to be recognised later: the names of its things with volatile ids. */
export function captionsOf(ids: readonly string[], { nodes, expected }: ChartData): Captions {
  const captions: Record<string, string> = {};
  for (const id of ids) {
    const node = nodes[id];
    const caption = expected[id] ?? (node?.volatile ? beginning(node) : undefined);
    if (caption !== undefined) captions[id] = caption;
  }
  return captions;
}

/** Ids that now name something else than when the view was made. */
export function changedSince({ nodes, expected }: ChartData): string[] {
  return Object.entries(expected).flatMap(([id, caption]) => {
    const node = nodes[id];
    return node?.volatile && beginning(node) !== caption ? [id] : [];
  });
}

/** Forgets what the server said, but not how things with volatile ids were called. */
export const forgotten = (data: ChartData): ChartData => ({
  ...NO_DATA,
  expected: { ...captionsOf(Object.keys(data.nodes), data), ...data.expected },
});

/** Whether every link among these ids is known. */
export const isComplete = (data: ChartData, ids: readonly string[]): boolean => ids.every((id) => data.complete.has(id));
