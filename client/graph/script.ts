const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction in which a text is written, by its first letter: what a browser does with `dir="auto"`, for canvases. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text);
  return first !== null && RIGHT_TO_LEFT.test(first[0]) ? 'rtl' : 'ltr';
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for letters: an emoji of several code points, or a letter with its accents, is one. */
export const lettersOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** At most `most` letters, the last of them "…" where something was cut. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // A letter is seldom longer than eight units; more need not be looked at.
  const letters = lettersOf(text.slice(0, most * 8));
  return letters.length <= most && text.length <= most * 8
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
