import { z } from 'zod';
import type { ApiError } from '../../api/error.ts';

const TITLES: Readonly<Record<string, string>> = {
  refused: 'This statement is not run here',
  'read-only': 'This statement is not run here',
  'cypher-error': 'Neo4j does not understand this statement',
  timeout: 'It took too long, and was ended',
  'too-large': 'The answer is too large',
  busy: 'Too much is running already',
  'bad-request': 'This cannot be asked as it is',
  offline: 'The server does not answer',
  'database-unavailable': 'The database does not answer',
};

/** Codes of Neo4j for what only shows while a statement runs: it was understood. */
const WHILE_RUNNING: readonly string[] = ['ArithmeticError', 'TypeError', 'ArgumentError', 'EntityNotFound', 'PropertyNotFound'];
const Coded = z.object({ neo4jCode: z.string() });
/** A text that is no date, time or duration. */
const Unreadable = z.object({ unreadable: z.string() });

/** A division by zero was understood, and so was a date that is none; a word that is no Cypher was not. */
export function failureTitle({ code, details }: Pick<ApiError, 'code' | 'details'>): string {
  const last = Coded.safeParse(details).data?.neo4jCode.split('.').at(-1);
  const ran = (last !== undefined && WHILE_RUNNING.includes(last)) || Unreadable.safeParse(details).success;
  if (code === 'cypher-error' && ran) return 'The statement broke off while it ran';
  return TITLES[code] ?? 'This did not work';
}

const Part = z.object({ part: z.string().min(1) });
const Place = z.object({ position: z.object({ line: z.number().int(), column: z.number().int() }) });

/** The part of the statement that the server names. */
export const partOf = ({ details }: Pick<ApiError, 'details'>): string | null => Part.safeParse(details).data?.part ?? null;

export function placeWords({ details }: Pick<ApiError, 'details'>): string | null {
  const position = Place.safeParse(details).data?.position;
  return position === undefined ? null : `line ${position.line}, column ${position.column}`;
}

interface Remark {
  readonly code: string;
  readonly words: string;
  readonly position: { readonly offset: number } | null;
}

const remarkKey = ({ code, position, words }: Remark): string => `${code}:${position?.offset ?? ''}:${words}`;

const placeIn = ({ position }: Remark): number => position?.offset ?? Number.POSITIVE_INFINITY;

/** Remarks of one wording at one place are one: Neo4j gives one for each of several patterns that share nothing. In the order of the text. */
export const saidOnce = <R extends Remark>(remarks: readonly R[]): readonly (R & { readonly key: string })[] =>
  [...new Map(remarks.map((remark) => [remarkKey(remark), { ...remark, key: remarkKey(remark) }])).values()].sort((a, b) =>
    // Two without a place stay as they came.
    placeIn(a) === placeIn(b) ? 0 : placeIn(a) - placeIn(b),
  );

/** Nothing came but why: then the results have nothing to say, not even that nothing was found. Names of columns come before any row. */
export const failedBeforeRows = ({ error, rowCount }: { readonly error: unknown; readonly rowCount: number }): boolean =>
  error !== null && rowCount === 0;
