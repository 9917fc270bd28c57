import type { Token } from './types.ts';

const SILENT: ReadonlySet<string> = new Set(['comment', 'stringLiteral']);

/** The text with blanks for what stands in strings and comments: offsets stay. `tokens`: of this text, in order. */
export function spoken(text: string, tokens: readonly Token[]): string {
  let plain = '';
  for (const { from, to, type } of tokens)
    if (SILENT.has(type) && from >= plain.length)
      plain += text.slice(plain.length, from) + text.slice(from, to).replaceAll(/\S/g, ' ');
  return plain + text.slice(plain.length);
}
