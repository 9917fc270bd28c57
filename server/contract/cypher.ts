import { z } from 'zod';
import { Cell, CellRecord } from './cells.ts';
import { ErrorBody } from './common.ts';
import { withFewValues } from './many.ts';

// Cypher as analysts write it: what they ask, what comes back, and how a stream of it is cut into lines.

/** Longer texts overflow the server's parser before its clock strikes. */
export const LONGEST_QUERY = 50_000;
export const MOST_ROWS = 1_000_000;

export const CypherRequest = z.strictObject({
  /** One statement that reads. A leading EXPLAIN or PROFILE asks for the plan. */
  query: z
    .string()
    .max(LONGEST_QUERY, `at most ${LONGEST_QUERY} characters`)
    // Not trimmed: places in messages are those of what was sent.
    .refine((text) => text.trim() !== '', 'there is no statement in it'),
  parameters: withFewValues(CellRecord).default({}),
  /** Most rows; the server's own limit (CORRIDOR_MAX_ROWS) may be lower and is what `limit` in the answer says. */
  limit: z.number().int().min(1).max(MOST_ROWS).default(1000),
});
export type CypherRequest = z.infer<typeof CypherRequest>;

export const RunRequest = CypherRequest.omit({ query: true });
export type RunRequest = z.infer<typeof RunRequest>;

/** One operator of a plan and what feeds it. `rows`, `dbHits` and the like only with PROFILE. */
export const Plan = z
  .object({
    operator: z.string(),
    /** Neo4j's words on what it does, e.g. `UNIQUE n:Entity(id) WHERE id = $id`. */
    details: z.string(),
    identifiers: z.array(z.string()),
    estimatedRows: z.number().nullable(),
    rows: z.number().nullable(),
    dbHits: z.number().nullable(),
    /** Bytes. */
    memory: z.number().nullable(),
    get children(): z.ZodArray<typeof Plan> {
      return z.array(Plan);
    },
  })
  .meta({ id: 'Plan' });
export type Plan = z.infer<typeof Plan>;

/** A remark of Neo4j on the statement. `words` says it plainly and what to do; `description` is Neo4j's own. */
export const Notice = z.object({
  code: z.string(),
  severity: z.enum(['warning', 'information']),
  title: z.string(),
  words: z.string(),
  description: z.string(),
  /** Offset counts characters from 0; line and column from 1. */
  position: z.object({ offset: z.number().int(), line: z.number().int(), column: z.number().int() }).nullable(),
  /** The name that the database does not have, and its own names that are most like it; null where the remark is of something else. */
  unknown: z.object({ what: z.enum(['label', 'type', 'property']), name: z.string(), nearest: z.array(z.string()) }).nullable(),
});
export type Notice = z.infer<typeof Notice>;

export const CypherMode = z.enum(['run', 'explain', 'profile']);
export type CypherMode = z.infer<typeof CypherMode>;

export const CypherHead = z.object({ columns: z.array(z.string()), mode: CypherMode, limit: z.number().int() });
export type CypherHead = z.infer<typeof CypherHead>;

export const CypherEnd = z.object({
  /** Rows sent. */
  rows: z.number().int(),
  /** Why there may be more: `limit` rows were sent, or as many bytes as one answer may have; null when the answer is whole. */
  cut: z.enum(['rows', 'bytes']).nullable(),
  plan: Plan.nullable(),
  notices: z.array(Notice),
  /** Milliseconds: waiting for a free place, checking, until the first row, in all. */
  waited: z.number(),
  checked: z.number(),
  first: z.number(),
  total: z.number(),
});
export type CypherEnd = z.infer<typeof CypherEnd>;

/** The whole answer as one JSON document. */
export const CypherAnswer = CypherHead.extend({ values: z.array(z.array(Cell)), end: CypherEnd });
export type CypherAnswer = z.infer<typeof CypherAnswer>;

/** One line of `application/x-ndjson`: `head` first, then `row`s, at last `end`, or `error` where it broke off. */
export const CypherLine = z.union([
  z.object({ row: z.array(Cell) }),
  z.object({ head: CypherHead }),
  z.object({ end: CypherEnd }),
  ErrorBody,
]);
export type CypherLine = z.infer<typeof CypherLine>;

export const NDJSON = 'application/x-ndjson';
