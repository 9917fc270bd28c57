import { z } from 'zod';
import { Cell, CellRecord } from './cells.ts';
import { LONGEST_QUERY } from './cypher.ts';
import { withFewValues } from './many.ts';

export const ParameterType = z.enum(['text', 'integer', 'number', 'boolean', 'date', 'datetime', 'texts', 'numbers', 'entity']);
export type ParameterType = z.infer<typeof ParameterType>;

export const QuestionParameter = z.object({
  name: z.string(),
  type: ParameterType,
  /** Whether null may be given, which leaves the condition out. */
  optional: z.boolean(),
  description: z.string(),
  /** Finds something in the data that the product comes with. */
  example: Cell,
});
export type QuestionParameter = z.infer<typeof QuestionParameter>;

/** A catalogued question of `cypher/queries`. */
export const LibraryQuestion = z.object({
  id: z.string(),
  group: z.string(),
  audiences: z.array(z.enum(['investigator', 'trainer', 'analyst'])),
  question: z.string(),
  /** What the answer does not say. */
  limits: z.string(),
  text: z.string(),
  parameters: z.array(QuestionParameter),
  /** Columns of a row. */
  shape: z.string(),
  limit: z.number().int(),
  /** Whether the rows hold nodes, links or paths for the chart. */
  chart: z.boolean(),
  plot: z.object({ mark: z.enum(['bar', 'line', 'histogram']), x: z.string(), y: z.string().nullable() }).nullable(),
});
export type LibraryQuestion = z.infer<typeof LibraryQuestion>;

export const LibraryAnswer = z.object({
  groups: z.array(z.object({ id: z.string(), label: z.string() })),
  questions: z.array(LibraryQuestion),
});
export type LibraryAnswer = z.infer<typeof LibraryAnswer>;

export const SavedParameter = z.strictObject({ name: z.string().min(1).max(200), type: ParameterType, value: Cell });
export type SavedParameter = z.infer<typeof SavedParameter>;
const SavedParameters = z.array(SavedParameter).max(100);

/** Signs that cannot be seen, or that turn the order of what stands behind them. */
const HIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const SEEN = /[^\p{Z}\p{C}]/u;
const SavedName = z
  .string()
  .trim()
  .min(1, 'a name')
  .max(120)
  .refine((name) => SEEN.test(name) && !HIDDEN.test(name), 'a name that can be seen, without control characters');

/** A question that somebody keeps. Names are unique, whatever their case and accents. */
export const SavedInput = z.strictObject({
  name: SavedName,
  question: z.string().trim().max(2000).default(''),
  category: z.string().trim().max(80).default(''),
  text: z.string().trim().min(1, 'there is no statement in it').max(LONGEST_QUERY),
  parameters: withFewValues(SavedParameters).default([]),
});
export type SavedInput = z.infer<typeof SavedInput>;

export const SavedQuestion = z.object({
  id: z.string(),
  ...SavedInput.shape,
  /** As it was once saved, whatever is taken today. */
  name: z.string(),
  parameters: SavedParameters,
  createdAt: z.string(),
  updatedAt: z.string(),
  /** Counts changes: who edits sends the one that was read, and is told when somebody was faster. */
  version: z.number().int(),
});
export type SavedQuestion = z.infer<typeof SavedQuestion>;

export const SavedList = z.object({ saved: z.array(SavedQuestion) });
export const SavedUpdate = SavedInput.extend({ version: z.number().int() });
/** A file of saved questions. `clash`: what to do with a name that is taken. */
export const SavedImport = z.strictObject({
  saved: withFewValues(z.array(SavedInput).min(1).max(1000)),
  clash: z.enum(['skip', 'rename', 'replace']).default('skip'),
});
export type SavedImport = z.infer<typeof SavedImport>;
export const SavedImported = z.object({
  added: z.array(z.string()),
  replaced: z.array(z.string()),
  renamed: z.array(z.object({ from: z.string(), to: z.string() })),
  skipped: z.array(z.string()),
});
export type SavedImported = z.infer<typeof SavedImported>;
export const Removed = z.object({ id: z.string() });

/** The Cypher behind an answer of the explorer: name a route and what it was asked. */
export const BehindRequest = z.strictObject({
  route: z.string(),
  params: z.record(z.string(), z.string()).default({}),
  query: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  body: z.unknown().optional(),
});
export type BehindRequest = z.infer<typeof BehindRequest>;
/** Body of the route `shown` there: a chart and what is switched off on it, as the statement that brings exactly what it shows. */
export const ShownChart = z.strictObject({
  ids: z.array(z.string()).max(20_000),
  hidden: z.array(z.string()).max(20_000),
  groupsOff: z.array(z.string()).max(1000),
  typesOff: z.array(z.string()).max(1000),
  strengthsOff: z.array(z.string()).max(100),
  gradesOff: z.array(z.string()).max(1000),
});
export type ShownChart = z.infer<typeof ShownChart>;

export const BehindAnswer = z.object({
  statements: z.array(z.object({ id: z.string(), question: z.string(), text: z.string(), parameters: CellRecord })),
});
export type BehindAnswer = z.infer<typeof BehindAnswer>;
