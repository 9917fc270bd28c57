// What was meant by a name that nobody knows: one measure for the loader, the guard of Cypher and the editor.

/** Letters that are missing, too many, other ones, or swapped with their neighbour (optimal string alignment). */
export function mistakesBetween(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          at(above, column) + 1,
          at(current, column - 1) + 1,
          at(above, column - 1) + (same ? 0 : 1),
          swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, above] = [above, current];
  }
  return at(above, other.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

/** One letter that is wrong is wholly wrong: any other would be as near. */
const mostMistakes = (typed: string): number => (typed.length < 2 ? 0 : Math.max(1, Math.min(3, Math.ceil(typed.length / 3))));

/** Mistakes between a word and another, in whatever case; null when they are more than `most`. */
function near(typed: string, word: string, most: number): number | null {
  if (Math.abs(word.length - typed.length) > most) return null;
  const mistakes = mistakesBetween(typed, word.toLowerCase());
  return mistakes > most ? null : mistakes;
}

/** The known word that was probably meant; null when none is near. */
export function nearest(written: string, known: Iterable<string>): string | null {
  const typed = written.toLowerCase();
  let most = mostMistakes(typed);
  let best: string | null = null;
  for (const word of known) {
    const mistakes = near(typed, word, most);
    if (mistakes === null) continue;
    [best, most] = [word, mistakes - 1];
    if (most < 0) break;
  }
  return best;
}

/** Names that are proposed at most for one. */
const MOST_MEANT = 3;
/** No name of a person's making; longer ones take long to compare. */
const LONGEST_NAME = 100;
const MOST_KNOWN = 5_000;
/** A part of a name says less than all of it. */
const OF_A_PART = 1;
const SHORTEST_PART = 4;
/** Between words of a name: `COLLABORATES_WITH`, `Bank Account`, `firstName`. */
const SEAM = /[\s_.\-:]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu;

/**
 * The names of a database that were probably meant, all that are equally near: by the whole name, or by its first or last words, as `COLLABORATES`
 * in `COLLABORATES_WITH`. At most three; none when none is near.
 */
export function namesMeant(written: string, known: readonly string[]): readonly string[] {
  if (written.length > LONGEST_NAME) return [];
  const typed = written.toLowerCase();
  const found = known.slice(0, MOST_KNOWN).flatMap((name) => {
    const mistakes = name === written || name.length > LONGEST_NAME ? null : mistakesIn(name, typed);
    return mistakes === null ? [] : [{ name, mistakes }];
  });
  const least = Math.min(...found.map(({ mistakes }) => mistakes));
  return found
    .filter(({ mistakes }) => mistakes === least)
    .map(({ name }) => name)
    .slice(0, MOST_MEANT);
}

/** `Did you mean “Network”?` `meant`: one name at least. */
export const didYouMean = (meant: readonly string[]): string => `Did you mean ${meant.map((name) => `“${name}”`).join(' or ')}?`;

function mistakesIn(name: string, typed: string): number | null {
  const most = mostMistakes(typed);
  const whole = near(typed, name, most);
  if (typed.length < SHORTEST_PART) return whole;
  const parts = partsOf(name).map((part) => near(typed, part, most - OF_A_PART));
  const of = [whole, ...parts.map((mistakes) => (mistakes === null ? null : mistakes + OF_A_PART))].filter(
    (each) => each !== null,
  );
  return of.length === 0 ? null : Math.min(...of);
}

/** What a name of several words begins and ends with. */
const partsOf = (name: string): readonly string[] =>
  [...name.matchAll(SEAM)]
    .flatMap(({ index, 0: seam }) => [name.slice(0, index), name.slice(index + seam.length)])
    .filter((part) => part.length >= SHORTEST_PART);
