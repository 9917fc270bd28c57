import type { Logger } from 'pino';
import type { Gateway, Library } from '../db/index.ts';
import type { ReadLines } from '../explore/index.ts';
import type { SavedStore } from '../saved/index.ts';

/** What the web application needs from the composition root. Nothing here is read before a request comes. */
export interface AppDeps {
  /** What to do about a statement that Neo4j does not end although it was told to. */
  readonly onStuck?: () => void;
  readonly settings: AppSettings;
  /** While not ready every data route answers 503 with `step`, a sentence such as "Loading seeds/cooperation". */
  readonly phase: () => {
    readonly ready: boolean;
    readonly step: string;
    /** While Neo4j is started again: every data route answers 503 with this sentence. */
    readonly away?: string | null;
  };
  /** null until Neo4j answers for the first time. */
  readonly gateway: () => Gateway | null;
  /** Texts of the query catalogue, from `openLibrary()`. */
  readonly library: Library;
  /** From `createLineReader(folder)`; without CORRIDOR_SOURCES `createLineReader(null)`. */
  readonly readLines: ReadLines;
  /** From `createSavedStore({clock, makeId})`. */
  readonly saved: SavedStore;
  readonly logger: Logger;
}

export interface AppSettings {
  /** Host that is listened on; requests for another one than it or loopback are refused. */
  readonly host: string;
  /** Whether Neo4j was started by Corridor. */
  readonly managed: boolean;
  /** Folder of the built client (`client/dist`); null serves no page. */
  readonly clientFolder: string | null;
  /** How long one question may take in the database. */
  readonly readTimeoutMs: number;
  /** Most rows of one answer to Cypher. */
  readonly maxRows: number;
  /** Whether saved questions may be written to a database that is not ours. */
  readonly writeForeign: boolean;
  /** Procedures and functions that typed Cypher may call besides the built-in allow-list. */
  readonly allowedCalls: readonly string[];
  /** So many typed statements run at the same time. */
  readonly cypherAtOnce: number;
}
