import type { CypherMode } from '../contract/index.ts';
import { refusalAt } from './refusal.ts';
import type { Token } from './tokens.ts';

export interface Statement {
  readonly mode: CypherMode;
  /** What the user typed. */
  readonly typed: string;
  /** The statement without its prefix. */
  readonly body: string;
  /** So many characters of `typed` stand before `body`. */
  readonly offset: number;
  /** Tokens of `body`, placed in `typed`. */
  readonly tokens: readonly Token[];
}

const MODES: Readonly<Record<string, CypherMode>> = { EXPLAIN: 'explain', PROFILE: 'profile' };

const modeOf = (token: Token | undefined): CypherMode | null =>
  token?.kind === 'word' ? (MODES[token.value.toUpperCase()] ?? null) : null;

const REFUSED: Readonly<Record<string, string>> = {
  CYPHER: 'sets options of the server',
  USE: 'leaves the database that is open',
};

/** A leading EXPLAIN or PROFILE becomes the mode and is taken off; nothing else may stand before the statement. */
export function readPrefix(typed: string, tokens: readonly Token[]): Statement {
  const first = tokens[0];
  const mode = modeOf(first);
  const rest = mode === null ? tokens : tokens.slice(1);
  const next = rest[0];
  const because = next?.kind === 'word' ? REFUSED[next.value.toUpperCase()] : undefined;
  if (because !== undefined && next !== undefined)
    throw refusalAt(
      { part: next.value.toUpperCase(), because, hint: `Leave out ${next.value.toUpperCase()} and what belongs to it.` },
      typed,
      next.start,
    );
  if (next !== undefined && modeOf(next) !== null)
    throw refusalAt(
      {
        part: next.value.toUpperCase(),
        because: 'stands after another EXPLAIN or PROFILE',
        hint: 'Begin with one of them, or none.',
      },
      typed,
      next.start,
    );
  const offset = mode === null ? 0 : (first?.end ?? 0);
  return { mode: mode ?? 'run', typed, body: typed.slice(offset), offset, tokens: rest };
}
