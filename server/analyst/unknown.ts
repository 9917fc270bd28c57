import { didYouMean, type Notice, namesMeant } from '../contract/index.ts';
import type { Remark } from '../db/index.ts';
import type { Token } from './tokens.ts';

// A label, type or property that the database does not have is no error in Cypher: the answer is just empty. The name that was meant is proposed.

export type Unknown = NonNullable<Notice['unknown']>;

/** What a database calls things. */
export type KnownNames = Readonly<Record<Unknown['what'], readonly string[]>>;

const CODES: readonly { readonly end: string; readonly what: Unknown['what'] }[] = [
  { end: 'UnknownLabelWarning', what: 'label' },
  { end: 'UnknownRelationshipTypeWarning', what: 'type' },
  { end: 'UnknownPropertyKeyWarning', what: 'property' },
];

const NOT_THERE: Readonly<Record<Unknown['what'], (name: string) => string>> = {
  label: (name) => `No node has the label “${name}”: this part finds nothing.`,
  type: (name) => `No relationship has the type “${name}”: this part finds nothing.`,
  property: (name) => `Nothing has the property “${name}”: it is null everywhere.`,
};

/** As 5.26 tells it, in brackets at the end; later versions in backticks. */
const TOLD: readonly RegExp[] = [/\(the missing [^()]*? is: ([\s\S]+)\)$/, /`([\s\S]+?)`/];

/** Which name a remark says is not there; null when it says something else. `offset`: where, in the text of the tokens. */
export function unknownIn(
  { code, description }: Pick<Remark, 'code' | 'description'>,
  tokens: readonly Token[],
  offset: number | null,
): Unknown | null {
  const what = CODES.find(({ end }) => code.endsWith(end))?.what;
  if (what === undefined) return null;
  const written = tokens.find(({ start, kind }) => start === offset && (kind === 'word' || kind === 'name'))?.value;
  const told = TOLD.map((sentence) => sentence.exec(description)?.[1]).find((name) => name !== undefined);
  const name = written ?? told;
  return name === undefined ? null : { what, name, nearest: [] };
}

export function unknownWords({ what, name, nearest }: Unknown): string {
  return `${NOT_THERE[what](name)} ${nearest.length === 0 ? 'Is it spelt as in the data?' : didYouMean(nearest)}`;
}

/** Comparing takes time: so many different names of one statement are looked for. */
const MOST_ASKED = 20;

/** The same notices; those of unknown names with the nearest ones. The names are asked for only where there is such a notice. */
export async function withMeant(notices: readonly Notice[], names: (() => Promise<KnownNames>) | undefined): Promise<Notice[]> {
  if (names === undefined || notices.every(({ unknown }) => unknown === null)) return [...notices];
  // Without them the answer is as good as it was.
  const known = await names().catch(() => null);
  if (known === null) return [...notices];
  const found = new Map<string, readonly string[]>();
  const nearestTo = ({ what, name }: Unknown): readonly string[] => {
    const key = `${what}:${name}`;
    const nearest = found.get(key) ?? (found.size < MOST_ASKED ? namesMeant(name, known[what]) : []);
    found.set(key, nearest);
    return nearest;
  };
  return notices.map((notice) => {
    if (notice.unknown === null) return notice;
    const unknown = { ...notice.unknown, nearest: [...nearestTo(notice.unknown)] };
    return { ...notice, unknown, words: unknownWords(unknown) };
  });
}
