/** A value that a query takes. `example` is one that finds something in the cooperation data set. */
export interface QueryParameter {
  readonly name: string;
  /** `entity`: an id, picked by name in forms. `date`: a day, `2023-05-31`. */
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'texts' | 'entity';
  /** Whether null may be given, which leaves the condition out. */
  readonly optional?: boolean;
  readonly description: string;
  readonly example: string | number | boolean | readonly string[] | null;
}

/** Chapters of the question library, in the order shown. */
export const QUESTION_GROUPS = [
  { id: 'networks', label: 'Networks' },
  { id: 'cooperation', label: 'Cooperation' },
  { id: 'channels', label: 'Platforms and channels' },
  { id: 'operations', label: 'Operations and results' },
  { id: 'routes', label: 'Routes and commodities' },
  { id: 'evidence', label: 'Evidence quality' },
  { id: 'checks', label: 'Data checks' },
] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number]['id'];

/** What makes a query a question that people ask themselves. */
export interface LibraryEntry {
  readonly group: QuestionGroup;
  readonly audiences: readonly ('investigator' | 'trainer' | 'analyst')[];
  /** What the answer does not say. */
  readonly limits: string;
  /** Whether rows hold nodes, links or paths for the chart. */
  readonly chart: boolean;
  /** Columns worth a plot; `y` null where rows are counted. */
  readonly plot: { readonly mark: 'bar' | 'line' | 'histogram'; readonly x: string; readonly y: string | null } | null;
}

/** A question to the graph. Its text stands in `file`, beside the entry: commented, and pasteable in any Neo4j tool. */
export interface QueryDefinition {
  readonly id: string;
  /** Below `cypher/queries/`. */
  readonly file: string;
  /** In plain words. */
  readonly question: string;
  readonly parameters: readonly QueryParameter[];
  /** What a row holds. */
  readonly shape: string;
  /** Slots of the text (a name between comment signs after a relationship variable) and what fills them: all link types, or names given with each call. */
  readonly slots?: Readonly<Record<string, 'all-types' | 'per-call'>>;
  /** Most rows. */
  readonly limit: number;
  /** Only on questions of the library; without it a query serves the explorer. */
  readonly library?: LibraryEntry;
}
