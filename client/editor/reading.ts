import { CypherTokenType, highlightSyntax } from '@neo4j-cypher/language-support';
import { unquoted } from './backticks.ts';
import { comparisonsIn } from './compared.ts';
import { flat } from './flat.ts';
import { spoken } from './spoken.ts';
import type { NamedParameter, Reading, Span, Token } from './types.ts';

// What the text says by its words alone: colours, parameters, statements. language-support finds the words, so `$name` in a string or a comment is none.

export function readText(text: string): Reading {
  const found = highlightSyntax(flat(text))
    .map(
      ({ position, length, tokenType }): Token => ({
        from: position.startOffset,
        to: position.startOffset + length,
        type: tokenType,
      }),
    )
    .filter(({ from, to }) => from < to && to <= text.length)
    .sort((a, b) => a.from - b.from);
  const tokens = found.map((token, index) => withParameter(text, token, found[index - 1], found[index + 1]));
  const statements = statementsOf(text, tokens);
  return { tokens, parameters: parametersOf(text, tokens, statements), statements };
}

const isDollar = (text: string, token: Token | undefined): token is Token =>
  token !== undefined && token.to - token.from === 1 && text[token.from] === '$';

/** After a mistake nothing is parsed, only cut into words: there a dollar and the word that touches it are a parameter too. */
function withParameter(text: string, token: Token, before: Token | undefined, after: Token | undefined): Token {
  if (isDollar(text, token) && after?.from === token.to) return { ...token, type: CypherTokenType.paramDollar };
  return isDollar(text, before) && before.to === token.from ? { ...token, type: CypherTokenType.paramValue } : token;
}

/** Each time one is named, in order of appearance. */
function parametersOf(text: string, tokens: readonly Token[], statements: readonly Span[]): NamedParameter[] {
  const found: NamedParameter[] = [];
  const comparedAt = comparing(text, tokens, statements);
  for (const [index, token] of tokens.entries()) {
    const dollar = tokens[index - 1];
    if (token.type !== CypherTokenType.paramValue || dollar === undefined) continue;
    const name = unquoted(text.slice(token.from, token.to));
    const before = tokens[index - 2];
    const after = before === undefined ? '' : text.slice(before.from, before.to).toUpperCase();
    if (name === '') continue;
    found.push({ name, from: dollar.from, after, compared: comparedAt({ from: dollar.from, to: token.to }) });
  }
  return found;
}

/** Tells what each parameter is compared with. A variable has other labels in another statement. */
function comparing(text: string, tokens: readonly Token[], statements: readonly Span[]) {
  const plain = spoken(text, tokens);
  const parts = statements.map(({ from, to }) => ({ from, to, compared: comparisonsIn(plain.slice(from, to)) }));
  return ({ from, to }: Span) => {
    const part = parts.find((each) => each.from <= from && to <= each.to);
    return part?.compared({ from: from - part.from, to: to - part.from }) ?? null;
  };
}

const UNSPOKEN: ReadonlySet<string> = new Set([CypherTokenType.comment, CypherTokenType.stringLiteral]);

function statementsOf(text: string, tokens: readonly Token[]): Span[] {
  const cuts = tokens.filter((token) => token.to - token.from === 1 && text[token.from] === ';' && !UNSPOKEN.has(token.type));
  const starts = [0, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from), text.length];
  return starts
    .map((from, index) => trimmed(text, { from, to: ends[index] ?? text.length }))
    .filter(({ from, to }) =>
      tokens.some((token) => token.type !== CypherTokenType.comment && token.from >= from && token.to <= to),
    );
}

function trimmed(text: string, { from, to }: Span): Span {
  const part = text.slice(from, to);
  return { from: from + (part.length - part.trimStart().length), to: to - (part.length - part.trimEnd().length) };
}
