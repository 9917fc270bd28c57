import type { CellMap } from '../../contract/cells.ts';

/** One operator of a plan as Neo4j describes it, without the `@database` of its name. */
export interface PlanNode {
  readonly operator: string;
  readonly details: string;
  readonly identifiers: readonly string[];
  readonly estimatedRows: number | null;
  readonly rows: number | null;
  readonly dbHits: number | null;
  /** Bytes. */
  readonly memory: number | null;
  readonly children: readonly PlanNode[];
}

/** A remark of Neo4j; `offset` counts characters of the text that was sent. */
export interface Remark {
  readonly code: string;
  readonly severity: string;
  readonly title: string;
  readonly description: string;
  readonly offset: number | null;
}

export interface Inspection {
  /** `r` reads, `rw` and `w` write, `s` changes the schema or the system. */
  readonly queryType: string;
  readonly plan: PlanNode | null;
  readonly remarks: readonly Remark[];
}

export interface AnalystCall {
  /** Names the transaction on the server. */
  readonly id: string;
  readonly query: string;
  readonly parameters: CellMap;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export interface RunCall extends AnalystCall {
  readonly mode: 'run' | 'profile';
}

export interface Summary {
  readonly plan: PlanNode | null;
  readonly remarks: readonly Remark[];
}

/**
 * `next` gives some rows, at least one, or null when all have come; `summary` then holds plan and remarks. A row is the JSON text of a list of
 * cells, one per column.
 */
export interface RowStream {
  readonly columns: readonly string[];
  next(): Promise<readonly string[] | null>;
  summary(): Summary | null;
  /** Ends the transaction on the server. Safe to call at any time, and more than once. */
  close(): Promise<void>;
}

/** The way to Neo4j of Cypher that people typed: READ only, connections of its own, exact values. It checks nothing: see server/analyst. */
export interface AnalystDoor {
  inspect(call: AnalystCall): Promise<Inspection>;
  rows(call: RunCall): Promise<RowStream>;
  /** Names of all functions that do not belong to Neo4j itself. */
  foreignFunctions(signal: AbortSignal): Promise<readonly string[]>;
  /** Whether the transaction of a call still lives on the server: planning and regular expressions do not hear that they are to stop. */
  isRunning(id: string, signal: AbortSignal): Promise<boolean>;
  close(): Promise<void>;
}
