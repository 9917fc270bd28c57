/** Levenshtein distance: how many letters to add, drop or change. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 0; row < a.length; row++) {
    const current = [row + 1];
    for (let column = 0; column < b.length; column++) {
      const change = (above[column] ?? 0) + (a[row] === b[column] ? 0 : 1);
      current.push(Math.min(change, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}

/** The known word that was probably meant; null when none is near. */
export function nearest(written: string, known: Iterable<string>): string | null {
  const typed = written.toLowerCase();
  // One letter that is wrong is wholly wrong: any other would be as near.
  const most = typed.length < 2 ? 0 : Math.max(1, Math.min(3, Math.ceil(typed.length / 3)));
  let best: string | null = null;
  let far = most + 1;
  for (const word of known) {
    if (Math.abs(word.length - typed.length) >= far) continue;
    const d = distance(typed, word.toLowerCase());
    if (d < far) [best, far] = [word, d];
  }
  return best;
}

/** `did you mean X?`, else the list where it is short. */
export function suggest(written: string, known: readonly string[]): string | null {
  const near = nearest(written, known);
  if (near !== null) return `did you mean ${near}?`;
  return known.length <= 16 ? `known: ${known.filter((word) => word !== '').join(', ')}` : null;
}
