import type { CypherMode } from '../contract/index.ts';
import { type Position, positionAt } from './position.ts';
import { refusal, severalStatements } from './refusal.ts';
import { isSign, lettersOf, type Token, tokensOf } from './tokens.ts';

export interface Statement {
  readonly mode: CypherMode;
  /** The statement without its prefix and without escapes of letters: this is what is looked at and what is run. */
  readonly body: string;
  readonly tokens: readonly Token[];
  /** Where a letter of `body` stands in what the user typed. */
  place(offset: number): Position;
}

const MODES: Readonly<Record<string, CypherMode>> = { EXPLAIN: 'explain', PROFILE: 'profile' };

const wordOf = (token: Token | undefined): string => (token?.kind === 'word' ? token.value.toUpperCase() : '');

const REFUSED: Readonly<Record<string, { because: string; hint: string }>> = {
  CYPHER: { because: 'sets options of the server', hint: 'Leave out CYPHER and its options.' },
  USE: { because: 'leaves the database that is open', hint: 'Leave out USE and the name behind it.' },
  EXPLAIN: { because: 'stands after another EXPLAIN or PROFILE', hint: 'Begin with one of them, or none.' },
  PROFILE: { because: 'stands after another EXPLAIN or PROFILE', hint: 'Begin with one of them, or none.' },
};

/** The first ";" that something follows; at the end it is no harm. */
function firstBetween(tokens: readonly Token[]): Token | null {
  const first = tokens.findIndex((token) => isSign(token, ';'));
  const more = tokens.slice(first + 1).some((token) => !isSign(token, ';'));
  return first < 0 || !more ? null : (tokens[first] ?? null);
}

/**
 * A leading EXPLAIN or PROFILE becomes the mode and is taken off; nothing else may stand before the statement.
 * @throws {CorridorError} refused
 */
export function readStatement(typed: string): Statement {
  const { text, place } = lettersOf(typed);
  const at = (offset: number): Position => positionAt(typed, place(offset));
  const again = lettersOf(text);
  if (again.text !== text)
    throw refusal({
      part: 'A backslash that is written as an escape',
      because: 'makes escapes of what follows',
      hint: 'Write the letters themselves.',
    });
  const all = tokensOf(text);
  const mode = MODES[wordOf(all[0])] ?? null;
  const start = mode === null ? 0 : (all[0]?.end ?? 0);
  const tokens =
    mode === null ? all : all.slice(1).map((token) => ({ ...token, start: token.start - start, end: token.end - start }));
  const [next] = tokens;
  const refused = REFUSED[wordOf(next)];
  if (refused !== undefined && next !== undefined)
    throw refusal({ part: wordOf(next), ...refused, position: at(start + next.start) });
  const between = firstBetween(tokens);
  if (between !== null) throw severalStatements(at(start + between.start));
  return { mode: mode ?? 'run', body: text.slice(start), tokens, place: (offset) => at(start + offset) };
}
