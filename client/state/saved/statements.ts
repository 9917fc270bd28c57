/** Neither of these ends a statement while it stands inside: texts, quoted names, comments. */
const INSIDE: readonly { readonly opens: string; readonly closes: string; readonly escapes: boolean }[] = [
  { opens: "'", closes: "'", escapes: true },
  { opens: '"', closes: '"', escapes: true },
  // A doubled backtick inside a name closes one and opens the next: the same.
  { opens: '`', closes: '`', escapes: false },
  { opens: '//', closes: '\n', escapes: false },
  { opens: '/*', closes: '*/', escapes: false },
];

/** Where what opens at `at` is over; the end of the text where it is never closed. */
function endOf(text: string, at: number, { opens, closes, escapes }: (typeof INSIDE)[number]): number {
  for (let i = at + opens.length; i < text.length; i++) {
    if (escapes && text[i] === '\\') i++;
    else if (text.startsWith(closes, i)) return i + closes.length;
  }
  return text.length;
}

/** Cuts a file of Cypher at its semicolons, those outside of texts, names and comments. Pieces keep their comments; blank ones are dropped. */
export function splitStatements(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; ) {
    const inside = INSIDE.find(({ opens }) => text.startsWith(opens, i));
    if (inside !== undefined) {
      i = endOf(text, i, inside);
    } else {
      if (text[i] === ';') {
        pieces.push(text.slice(from, i));
        from = i + 1;
      }
      i++;
    }
  }
  return [...pieces, text.slice(from)].filter((piece) => piece.trim() !== '');
}

/** Whether there is more than comments and blanks. */
export function saysSomething(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const comment = INSIDE.find(({ opens }) => (opens === '//' || opens === '/*') && text.startsWith(opens, i));
    if (comment !== undefined) i = endOf(text, i, comment) - 1;
    else if (!/\s/.test(text[i] ?? ' ')) return true;
  }
  return false;
}
