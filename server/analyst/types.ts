import type { CypherEnd, CypherHead, CypherRequest } from '../contract/index.ts';
import type { AnalystDoor } from '../db/index.ts';
import type { KnownNames } from './unknown.ts';

/** What comes back while a statement runs, in this order: one head, rows some at a time, one end. */
export type CypherEvent =
  | { readonly kind: 'head'; readonly head: CypherHead }
  /** Each row as JSON text of a list of cells. */
  | { readonly kind: 'rows'; readonly rows: readonly string[] }
  | { readonly kind: 'end'; readonly end: CypherEnd };

export interface AnalystSettings {
  /** How long one statement may run. */
  readonly timeoutMs: number;
  /** Most rows of one answer; a request may ask for fewer. */
  readonly maxRows: number;
  /** Most bytes of one answer, as JSON. Default 64 MB. */
  readonly maxBytes?: number;
  /** Procedures and functions that may be called besides Neo4j's harmless ones. */
  readonly allowedCalls: readonly string[];
  /** So many statements run at the same time; the others wait in order. */
  readonly cypherAtOnce: number;
  /** How long one may wait for its turn before it is told that the server is busy. Default 10 s. */
  readonly patienceMs?: number;
}

export interface AnalystDeps {
  /** `gateway.analyst` */
  readonly door: AnalystDoor;
  readonly settings: AnalystSettings;
  /** Milliseconds; `performance.now`. */
  readonly clock: () => number;
  /** What the database calls things; asked for only when a statement names what it does not have. Without, nothing is proposed instead. */
  readonly names?: () => Promise<KnownNames>;
  /** What to do about a statement that Neo4j cannot end; without, it keeps its place until it is done. */
  readonly onStuck?: () => void;
}

/** Cypher that people typed, saved or sent from a shell: the only way by which it reaches the server. */
export interface Analyst {
  /**
   * Checks the statement, then runs it. Leaving the loop or aborting the signal ends the transaction on the server.
   * @throws {CorridorError} `refused` for what could write or reach outside, `cypher-error` for what Neo4j does not understand
   * (`details.position`, `details.missing`), `timeout`, `too-large`, `busy`, `database-unavailable`.
   */
  run(request: CypherRequest, signal: AbortSignal): AsyncGenerator<CypherEvent, void, undefined>;
  /** Only checks: throws what `run` would throw before its first row. */
  check(request: CypherRequest, signal: AbortSignal): Promise<void>;
  /** Whether a statement waits for its turn: who does not read an answer on should give its place to it. */
  awaited(): boolean;
}
