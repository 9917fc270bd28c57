/** A value that a query takes. `example` is one that finds something in the cooperation data set. */
export interface QueryParameter {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'boolean' | 'texts';
  /** Whether null may be given, which leaves the condition out. */
  readonly optional?: boolean;
  readonly description: string;
  readonly example: string | number | boolean | readonly string[] | null;
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
}
