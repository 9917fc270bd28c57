export type { Env } from './env.ts';
export { type Hold, takeHold } from './hold.ts';
export { type Connection, findRunning, startManagedNeo4j } from './managed.ts';
export { freePort, probe } from './probe.ts';
export { runToEnd } from './run-to-end.ts';
export { StartError } from './start-error.ts';
export { supervise } from './supervise.ts';
export { checkServer } from './versions.ts';
