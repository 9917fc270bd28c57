export { createAnalyst } from './analyst.ts';
export type { Analyst, AnalystDeps, AnalystSettings, CypherEvent } from './types.ts';
export type { KnownNames } from './unknown.ts';
