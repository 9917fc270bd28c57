export { createAnalystDoor } from './door.ts';
export type { AnalystCall, AnalystDoor, Inspection, PlanNode, Remark, RowStream, RunCall, Summary } from './types.ts';
