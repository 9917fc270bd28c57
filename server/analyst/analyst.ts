import { randomUUID } from 'node:crypto';
import type { CypherEnd, CypherRequest, ErrorCode, Plan } from '../contract/index.ts';
import { CorridorError, type PlanNode, type RowStream } from '../db/index.ts';
import { type Check, createCheck, EXPLAIN_LENGTH } from './check.ts';
import { whenEnded } from './ending.ts';
import { checkLimits } from './limits.ts';
import { noticesOf } from './notices.ts';
import { readStatement, type Statement } from './prefix.ts';
import { plainProblem } from './problems.ts';
import { createTurns, type Leave, type Turns } from './turns.ts';
import type { Analyst, AnalystDeps, CypherEvent } from './types.ts';
import { unindexedIn } from './unindexed.ts';
import { withMeant } from './unknown.ts';

const MOST_BYTES = 64 * 2 ** 20;
const PATIENCE_MS = 10_000;
const ANSWERED: readonly ErrorCode[] = ['refused', 'cypher-error', 'bad-request'];
const PROFILE_LENGTH = 'PROFILE '.length;

/** What a run needs besides the request. */
interface Run {
  readonly id: string;
  readonly statement: Statement;
  readonly request: CypherRequest;
  readonly limit: number;
  readonly signal: AbortSignal;
  /** Milliseconds since the request came. */
  readonly elapsed: () => number;
  waited: number;
  checked: number;
}

/**
 * The guard and what runs behind it: the same for the API, the question library, saved questions and the command line. Prefix and limits are
 * judged without the server; then a turn is waited for; then the server's plan and the words of the text are judged; then it runs, READ only.
 */
export function createAnalyst(deps: AnalystDeps): Analyst {
  const { door, settings, clock } = deps;
  const turns = createTurns(settings.cypherAtOnce, settings.patienceMs ?? PATIENCE_MS);
  const check = createCheck({ door, clock, allowedCalls: settings.allowedCalls, timeoutMs: settings.timeoutMs });

  const begin = (request: CypherRequest, signal: AbortSignal): Run => {
    const since = clock();
    const statement = readStatement(request.query);
    checkLimits(statement);
    const limit = Math.min(request.limit, settings.maxRows);
    return { id: randomUUID(), statement, request, limit, signal, elapsed: () => clock() - since, waited: 0, checked: 0 };
  };

  return {
    awaited: turns.awaited,
    async *run(request, signal) {
      const run = begin(request, signal);
      const leave = await takeTurn(turns, run);
      if (run.statement.mode === 'explain') return yield* explain(run, check, deps, leave);
      yield* execute(run, check, deps, leave);
    },
    check: async (request, signal) => {
      const run = begin(request, signal);
      const leave = await takeTurn(turns, run);
      await inTurn(run, deps, leave, () => checkWith(check, run, true));
    },
  };
}

async function takeTurn(turns: Turns, run: Run): Promise<Leave> {
  const leave = await turns.take(run.signal);
  run.waited = run.elapsed();
  return leave;
}

/** Keeps the place until the server is done: at once after success, else when the transaction is gone. */
async function inTurn<T>(run: Run, deps: AnalystDeps, leave: Leave, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    leave();
    return result;
  } catch (error) {
    leaveAfter(error, run, deps, leave);
    throw error;
  }
}

/** Where Neo4j itself gave an answer, even one of refusal, nothing runs any more. */
function leaveAfter(error: unknown, { id }: Run, deps: AnalystDeps, leave: Leave): void {
  if (error instanceof CorridorError && ANSWERED.includes(error.code)) leave();
  else whenEnded(deps, id, leave);
}

const checkWith = async (check: Check, run: Run, plan: boolean) => {
  const { inspection } = await check(run.statement, { id: run.id, parameters: run.request.parameters, signal: run.signal, plan });
  run.checked = run.elapsed() - run.waited;
  return inspection;
};

async function* explain(run: Run, check: Check, deps: AnalystDeps, leave: Leave): AsyncGenerator<CypherEvent, void, undefined> {
  const inspection = await inTurn(run, deps, leave, () => checkWith(check, run, true));
  yield { kind: 'head', head: { columns: [], mode: 'explain', limit: run.limit } };
  const told = [
    ...noticesOf(inspection?.remarks ?? [], run.statement, EXPLAIN_LENGTH),
    ...unindexedIn(inspection?.plan ?? null, run.statement),
  ];
  const notices = await withMeant(told, deps.names);
  yield {
    kind: 'end',
    end: { rows: 0, cut: null, plan: planOf(inspection?.plan ?? null), notices, ...times(run, run.elapsed()) },
  };
}

async function* execute(run: Run, check: Check, deps: AnalystDeps, leave: Leave): AsyncGenerator<CypherEvent, void, undefined> {
  const { statement, request, signal, limit } = run;
  const mode = statement.mode === 'profile' ? 'profile' : 'run';
  const sent = mode === 'profile' ? PROFILE_LENGTH : 0;
  let stream: RowStream | null = null;
  let end: CypherEnd;
  let broken: unknown = null;
  try {
    await checkWith(check, run, false);
    const { timeoutMs } = deps.settings;
    stream = await deps.door.rows({ id: run.id, mode, query: statement.body, parameters: request.parameters, timeoutMs, signal });
    yield { kind: 'head', head: { columns: [...stream.columns], mode, limit } };
    const { rows, cut, first } = yield* rowsOf(stream, run, deps.settings.maxBytes ?? MOST_BYTES);
    const summary = stream.summary();
    const plan = summary?.plan ?? null;
    const notices = [...noticesOf(summary?.remarks ?? [], statement, sent), ...unindexedIn(plan, statement)];
    end = { rows, cut, plan: planOf(plan), notices, ...times(run, first) };
  } catch (error) {
    broken = plainProblem(error, statement, sent);
    throw broken;
  } finally {
    const isWhole = (stream?.summary() ?? null) !== null;
    void stream?.close();
    if (isWhole) leave();
    else leaveAfter(broken, run, deps, leave);
  }
  // The place is given back by now: it may be long until somebody reads the end.
  yield { kind: 'end', end: { ...end, notices: await withMeant(end.notices, deps.names) } };
}

interface Sent {
  readonly rows: number;
  readonly cut: CypherEnd['cut'];
  readonly first: number;
}

/** Rows as they come, until there are as many, or as many bytes, as one answer may have. */
async function* rowsOf(stream: RowStream, run: Run, maxBytes: number): AsyncGenerator<CypherEvent, Sent, undefined> {
  let rows = 0;
  let bytes = 0;
  let first: number | null = null;
  for (let batch = await stream.next(); batch !== null; batch = await stream.next()) {
    first ??= run.elapsed();
    const fitting: string[] = [];
    let cut: CypherEnd['cut'] = null;
    for (const row of batch) {
      bytes += Buffer.byteLength(row);
      cut = rows + fitting.length === run.limit ? 'rows' : bytes > maxBytes ? 'bytes' : null;
      if (cut !== null) break;
      fitting.push(row);
    }
    rows += fitting.length;
    if (fitting.length > 0) yield { kind: 'rows', rows: fitting };
    if (cut !== null) return { rows, cut, first };
  }
  return { rows, cut: null, first: first ?? run.elapsed() };
}

const times = ({ waited, checked, elapsed }: Run, first: number) => ({ waited, checked, first, total: elapsed() });

const planOf = (node: PlanNode | null): Plan | null => (node === null ? null : toPlan(node));

const toPlan = (node: PlanNode): Plan => ({
  ...node,
  identifiers: [...node.identifiers],
  children: node.children.map(toPlan),
});
