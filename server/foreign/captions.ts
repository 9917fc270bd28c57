import { namingRank } from '../contract/tabular.ts';
import type { SampledProperty } from './sample.ts';

const SCALAR = /^(STRING|INTEGER|FLOAT|BOOLEAN|DATE|LOCAL TIME|ZONED TIME|LOCAL DATETIME|ZONED DATETIME|DURATION)$/;

export const isText = ({ types }: SampledProperty): boolean => types.includes('STRING');
export const isInteger = ({ types }: SampledProperty): boolean => types.includes('INTEGER');
const isScalar = ({ types }: SampledProperty): boolean => types.some((type) => SCALAR.test(type));

/** Integers that tell nodes of a label apart, by what they are called: `id`, `number`, `orderNo`, `case_code`. */
const NUMBERED = /(^|[\s_-])(id|no|nr|number|code|key|ref)$/i;
const NUMBERED_WORD = /[a-z](Id|ID|No|Nr|Number|Code|Key|Ref)$/;
const isNumber = ({ name }: SampledProperty, unique: readonly string[]): boolean =>
  unique.includes(name) || NUMBERED.test(name) || NUMBERED_WORD.test(name);

/** Whatever is called like a name goes before what is not. */
const UNIQUE = 1_000;
const ANY = UNIQUE + 1;
const place = ({ name }: SampledProperty, unique: readonly string[]): number =>
  namingRank(name) ?? (unique.includes(name) ? UNIQUE : ANY);

/**
 * Properties that could name a node, best guess first: what is called so, a unique text, the text that most nodes have, then other single values.
 * A text is guessed; without any, the integer that tells nodes apart: Neo4j's own number beside the label would be taken for it. Without
 * both `caption` is null and the node is named by its label.
 */
export function captionsOf(
  properties: readonly SampledProperty[],
  unique: readonly string[],
): { caption: string | null; captions: string[] } {
  const inOrder = (some: readonly SampledProperty[]) =>
    [...some].sort((a, b) => place(a, unique) - place(b, unique) || b.seen - a.seen || (a.name < b.name ? -1 : 1));
  const texts = inOrder(properties.filter(isText));
  const others = inOrder(properties.filter((property) => isScalar(property) && !isText(property)));
  const number = others.find((property) => isInteger(property) && isNumber(property, unique));
  return { caption: (texts[0] ?? number)?.name ?? null, captions: [...texts, ...others].map(({ name }) => name) };
}
