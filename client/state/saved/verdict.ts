// Whether what comes in from a file is Cypher at all: people save drafts, and exports of other tools hold more than queries.

/** What a parser says of one statement. Lines and columns count from 1. `unread`: nobody knows, the parser had no answer. */
export type Verdict =
  | { readonly kind: 'reading' | 'parses' | 'unread' }
  | { readonly kind: 'broken'; readonly line: number; readonly column: number; readonly reason: string };

/** What the language worker says of a text; `from`: characters before it. */
interface Complaint {
  readonly from: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

/** More than these are a list of all that Cypher has. */
const MOST_EXPECTED = 8;

/** The parser's words, without a list of everything that it would have taken instead. */
function plainReason(message: string): string {
  const [, found, expected] = /^Invalid input '(.*)': expected (.*)$/s.exec(message) ?? [];
  if (found === undefined || expected === undefined) return message;
  const what = found === '' ? 'The text ends too early' : `Invalid input “${found}”`;
  return expected.split(/, | or /).length > MOST_EXPECTED ? what : `${what}: expected ${expected}`;
}

export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** `complaints`: null where the parser had no answer. The first error is the one to mend; warnings do not count. */
export function verdictOf(text: string, complaints: readonly Complaint[] | null): Verdict {
  if (complaints === null) return { kind: 'unread' };
  const [first] = complaints.filter(({ severity }) => severity === 'error').sort((a, b) => a.from - b.from);
  if (first === undefined) return { kind: 'parses' };
  return { kind: 'broken', ...placeOf(text, first.from), reason: plainReason(first.message) };
}

/** Those that are kept, by their place: what somebody decided, else all but what does not parse. */
export const chosenOf = (verdicts: readonly Verdict[], decided: ReadonlyMap<number, boolean>): ReadonlySet<number> =>
  new Set(verdicts.flatMap(({ kind }, at) => ((decided.get(at) ?? kind !== 'broken') ? [at] : [])));
