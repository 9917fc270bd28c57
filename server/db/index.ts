export type { AnalystCall, AnalystDoor, Inspection, PlanNode, Remark, RowStream } from './analyst/index.ts';
export { toCell } from './cells.ts';
export type { Connection } from './connection.ts';
export type { Row, Value } from './decode.ts';
export * from './errors.ts';
export {
  createGateway,
  DEFAULT_LIMITS,
  type Gateway,
  int,
  type Params,
  type Rows,
  type Transaction,
} from './gateway.ts';
export { type Ask, type AskExact, createAsk, createAskExact, type Library, openLibrary } from './library.ts';
export { identifier, type Names, withNames } from './names.ts';
export { createRawRunner, type RawRunner, type Streamed } from './raw.ts';
export type { DatabaseKind, DatabaseState } from './state.ts';
