import type { Cell, CellMap } from '../contract/index.ts';
import type { AnalystCall, AnalystDoor, Inspection } from '../db/index.ts';
import { refusedThough } from './broken.ts';
import { type Calls, callsOf } from './calls.ts';
import { missingIn } from './notices.ts';
import { refusedInPlan } from './plan-check.ts';
import type { Statement } from './prefix.ts';
import { missingParameters, plainProblem } from './problems.ts';
import { type Refused, refusal } from './refusal.ts';
import { findPart, refusedInText } from './text-check.ts';
import { hasWideLetters, isEndMissing, withoutWideLetters } from './wide-letters.ts';

/** What is sent before a statement that is only looked at. */
export const EXPLAIN_LENGTH = 'EXPLAIN '.length;
/** Planning has no use for longer. */
const LONGEST_MS = 10_000;
const FRESH_MS = 60_000;
const MOST_REMEMBERED = 500;

export interface Checked {
  /** null when the same statement was found harmless a moment ago. */
  readonly inspection: Inspection | null;
}

export interface CheckCall {
  readonly id: string;
  readonly parameters: CellMap;
  readonly signal: AbortSignal;
  /** Whether the plan itself is asked for. */
  readonly plan: boolean;
}

export interface CheckDeps {
  readonly door: AnalystDoor;
  readonly allowedCalls: readonly string[];
  readonly timeoutMs: number;
  readonly clock: () => number;
}

export type Check = (statement: Statement, call: CheckCall) => Promise<Checked>;

/**
 * Asks Neo4j what a statement would do, and throws unless that is only reading. A verdict is remembered for a minute by text and types of
 * parameters: whatever plan the server makes of the same text later, it is made of the same clauses and calls the same names. Which names are not
 * Neo4j's own is asked anew as often.
 */
export function createCheck({ door, allowedCalls, timeoutMs, clock }: CheckDeps): Check {
  const harmless = new Map<string, number>();
  let calls: { at: number; known: Promise<Calls> } | null = null;

  const currentCalls = (signal: AbortSignal): Promise<Calls> => {
    if (calls !== null && clock() - calls.at < FRESH_MS) return calls.known;
    // Not under the signal of who asked first: others wait for the same answer.
    const known = door.foreignFunctions(AbortSignal.timeout(LONGEST_MS)).then((foreign) => callsOf(allowedCalls, foreign));
    calls = { at: clock(), known };
    known.catch(() => {
      calls = null;
    });
    return signal.aborted ? Promise.reject(signal.reason) : known;
  };

  const remember = (key: string): void => {
    harmless.delete(key);
    harmless.set(key, clock());
    const oldest = harmless.keys().next();
    if (harmless.size > MOST_REMEMBERED && oldest.done !== true) harmless.delete(oldest.value);
  };

  return async (statement, { id, parameters, signal, plan }) => {
    const key = keyOf(statement, parameters);
    const seen = harmless.get(key);
    if (!plan && seen !== undefined && clock() - seen < FRESH_MS) return { inspection: null };
    const calling = currentCalls(signal);
    const looking = inspect(door, statement, { id, parameters, signal, timeoutMs: Math.min(timeoutMs, LONGEST_MS) });
    const [known, inspection] = await Promise.all([
      calling,
      looking.catch(async (error: unknown) => {
        throw refusedThough(plainProblem(error, statement, EXPLAIN_LENGTH), statement, await calling);
      }),
    ]);
    judge(statement, inspection, known);
    // An EXPLAIN needs no values.
    const missing = plan ? [] : missingIn(inspection.remarks);
    if (missing.length > 0) throw missingParameters(missing);
    remember(key);
    return { inspection };
  };
}

/**
 * Neo4j 5.26 answers nothing at all where the end of a statement with wide letters is missing. So it is asked first about one without them, of the
 * same length; only that complaint is heeded.
 */
async function inspect(door: AnalystDoor, { body }: Statement, call: Omit<AnalystCall, 'query'>): Promise<Inspection> {
  if (hasWideLetters(body))
    await door.inspect({ ...call, query: withoutWideLetters(body) }).catch((error: unknown) => {
      if (isEndMissing(error)) throw error;
    });
  return door.inspect({ ...call, query: body });
}

/** Two readings that know nothing of each other: the server's plan, and the words of the text. */
function judge({ tokens, place }: Statement, inspection: Inspection, calls: Calls): void {
  const at = (refused: Refused, offset: number | null) =>
    refusal(offset === null ? refused : { ...refused, position: place(offset) });
  const planned = refusedInPlan(inspection, calls);
  if (planned !== null && isWhole(planned)) throw at(named(planned, tokens), tokens[0]?.start ?? 0);
  if (planned !== null) throw at(planned, findPart(tokens, planned.part));
  const written = refusedInText(tokens, calls);
  if (written !== null) throw at(written, written.offset);
}

/** Refused as a whole: no part of it can be shown. */
const isWhole = ({ part }: Refused): boolean => /^(An administration command|The statement|A statement)/.test(part);

/** An administration command has no details in its plan: its first words name it. */
function named(refused: Refused, tokens: Statement['tokens']): Refused {
  const words = tokens.slice(0, 2).filter(({ kind }) => kind === 'word');
  return { ...refused, part: words.map(({ value }) => value.toUpperCase()).join(' ') || refused.part };
}

/** Parameters of other types may be planned otherwise; their values are not. */
function keyOf({ body }: Statement, parameters: CellMap): string {
  const types = Object.entries(parameters).map(([name, cell]) => `${name}:${typeOf(cell)}`);
  return JSON.stringify([body, types.sort()]);
}

const typeOf = (cell: Cell): string => {
  if (cell === null) return 'null';
  if (Array.isArray(cell)) return 'list';
  return typeof cell === 'object' && '$' in cell ? cell.$ : typeof cell;
};
