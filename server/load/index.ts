export { checkFolder } from './check.ts';
export { InvalidDataSet, LoadError } from './errors.ts';
export { type LoadOptions, loadDataSet } from './load.ts';
export { thisProcess } from './owner.ts';
export { formatProblem, type Problem } from './problem.ts';
export type { Progress, Report } from './progress.ts';
export { formatSummary, type LoadSummary, type Tally } from './summary.ts';
