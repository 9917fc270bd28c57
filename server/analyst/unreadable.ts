import type { Statement } from './prefix.ts';
import type { Token } from './tokens.ts';

/** What Neo4j makes of texts, in words, with one that it reads. */
const SORTS: Readonly<Record<string, readonly [words: string, example: string]>> = {
  Date: ['a date', '2026-11-21'],
  Time: ['a time with its zone', '10:30:00+01:00'],
  LocalTime: ['a time of day', '10:30:00'],
  DateTime: ['a date and time', '2026-11-21T10:30:00+01:00'],
  LocalDateTime: ['a date and time', '2026-11-21T10:30:00'],
  Duration: ['a duration', 'P1Y2M3DT4H'],
};

const TOLD = /^Text cannot be parsed to an? (\w+)\n"([\s\S]*)"\n *\^/;

export interface Unreadable {
  /** As it was given, or as the statement made it. */
  readonly text: string;
  readonly message: string;
  readonly hint: string | null;
  /** Where it begins in the statement; null when it stands there not, or more than once. */
  readonly offset: number | null;
}

/** A text that is no date, time or duration: Neo4j calls it an error of syntax, but it only shows when the statement runs. Else null. */
export function unreadableIn(message: string, { tokens }: Statement): Unreadable | null {
  const [, sort = '', text] = TOLD.exec(message) ?? [];
  if (text === undefined) return null;
  const [words = sort, example = null] = SORTS[sort] ?? [];
  const written = tokens.filter((token: Token) => token.kind === 'text' && token.value.slice(1, -1) === text);
  return {
    text,
    message: `The text "${text}" cannot be read as ${words}.`,
    hint: example === null ? null : `Write it like "${example}".`,
    offset: written.length === 1 ? (written[0]?.start ?? null) : null,
  };
}
