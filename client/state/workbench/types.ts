import { z } from 'zod';
import { Cell } from '../../../server/contract/cells.ts';
import { CypherMode, MOST_ROWS } from '../../../server/contract/cypher.ts';
import { ParameterType } from '../../../server/contract/questions.ts';

/** What the workbench holds and the browser keeps. The shapes are read back from storage, so they are schemas. */

export const TabParameter = z.object({ type: ParameterType, value: Cell });
export type TabParameter = Readonly<z.infer<typeof TabParameter>>;
export type TabParameters = Readonly<Record<string, TabParameter>>;

export const PRESET_LIMIT = 1000;

export const Tab = z.object({
  id: z.string().min(1),
  name: z.string(),
  text: z.string(),
  parameters: z.record(z.string(), TabParameter),
  /** Id of the saved question that it was opened from or saved as. */
  saved: z.string().nullable(),
  /** Version of it that was read: saving over a newer one is refused. */
  savedVersion: z.number().int().nullable().default(null),
  /** Id of the question of the library that it was opened from. */
  question: z.string().nullable(),
  /** Most rows asked for. */
  limit: z.number().int().min(1).max(MOST_ROWS),
});
export interface Tab extends Readonly<Omit<z.infer<typeof Tab>, 'parameters'>> {
  readonly parameters: TabParameters;
}

/** What a tab is opened with; the rest has defaults. */
export interface Draft extends Partial<Omit<Tab, 'id'>> {
  readonly text: string;
}

/** A statement that was run. Latest first in the list. */
export const Run = z.object({
  id: z.string().min(1),
  text: z.string(),
  parameters: z.record(z.string(), TabParameter),
  mode: CypherMode,
  /** Milliseconds since 1970. */
  at: z.number(),
  status: z.enum(['done', 'failed', 'stopped']),
  /** Rows that came; null when it failed before any could. */
  rows: z.number().int().nullable(),
  /** Milliseconds. */
  ms: z.number().nullable(),
});
export type Run = Readonly<z.infer<typeof Run>>;

const DrawerSize = z.object({
  /** Share of the height that chart and drawer have together. */
  share: z.number().min(0.15).max(0.9),
  /** It covers the chart. */
  maximised: z.boolean(),
});
export type DrawerSize = Readonly<z.infer<typeof DrawerSize>>;

/** How each tab of the drawer was left. */
export const Drawer = z.object({
  table: DrawerSize,
  cypher: DrawerSize,
  /** Share of the workbench that the editor takes beside an answer; null: as much as its text needs, up to a third. */
  editor: z.number().min(0.08).max(0.75).nullable().default(null),
  /** What stands beside the editor. */
  side: z.enum(['library', 'history']).nullable(),
  /** The workbench was opened on a low screen before, and covered the chart then: from there on the reader decides. */
  met: z.boolean().default(false),
});
export type Drawer = Readonly<z.infer<typeof Drawer>>;

export interface WorkbenchState {
  /** Never empty. */
  readonly tabs: readonly Tab[];
  /** Id of the tab in front. */
  readonly active: string;
  /** Closed tabs, the latest last. */
  readonly closed: readonly Tab[];
  readonly history: readonly Run[];
  readonly drawer: Drawer;
  /** Number for the next id. */
  readonly next: number;
}
