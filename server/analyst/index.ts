export type { Analyst, AnalystDeps, AnalystSettings, CypherEvent } from './types.ts';
