import { foldName } from '../../cypher/model/index.ts';
import type { SearchHit } from '../contract/index.ts';
import { keysOf } from '../explore/rank.ts';
import type { Item } from './read.ts';
import { kindOf, type Shape } from './shape.ts';
import { scalar } from './things.ts';

interface Placed {
  readonly item: Item;
  readonly place: number;
  readonly match: SearchHit['match'];
  /** The value of another property that matched. */
  readonly alias: string | null;
}

const NAME_IS = 0;
const VALUE_IS = 1;
const NAME_BEGINS = 2;
const NAME_HAS_WORD = 3;
const VALUE_BEGINS = 4;
const ELSEWHERE = 5;

/** A title or an identifier; what is longer is prose, in which the match is a word among many. */
const SHORT = 100;

function placeOf(keys: readonly string[], item: Item): Placed {
  const name = foldName(item.node.name);
  const at = (place: number, match: SearchHit['match'], alias: string | null = null): Placed => ({ item, place, match, alias });
  if (keys.includes(name)) return at(NAME_IS, 'exact');
  const values = [...item.props.values()].flatMap((cell) => {
    const value = scalar(cell);
    return value === null || String(value).length > SHORT ? [] : [{ value: String(value), key: foldName(String(value)) }];
  });
  const exact = values.find(({ key }) => keys.includes(key));
  if (exact !== undefined) return at(VALUE_IS, 'alias', exact.value);
  if (keys.some((key) => name.startsWith(key))) return at(NAME_BEGINS, 'prefix');
  if (keys.some((key) => ` ${name}`.includes(` ${key}`))) return at(NAME_HAS_WORD, 'text');
  const begins = values.find(({ key: value }) => keys.some((key) => key !== '' && value.startsWith(key)));
  return begins === undefined ? at(ELSEWHERE, 'text') : at(VALUE_BEGINS, 'alias', begins.value);
}

/** Ids come as the server gave them away: names are the same order everywhere, and 9 before 10. */
const inOrder = new Intl.Collator('en', { numeric: true });

/**
 * The name itself, a value that is just this, names that begin so, names with such a word, values that begin so, the rest; then the better
 * connected; then by name.
 */
export function ranked(shape: Shape, query: string, items: readonly Item[]): SearchHit[] {
  const keys = keysOf(query);
  return items
    .map((item) => placeOf(keys, item))
    .sort(
      (a, b) =>
        a.place - b.place ||
        Number(b.item.node.props.degree) - Number(a.item.node.props.degree) ||
        inOrder.compare(a.item.node.name, b.item.node.name) ||
        (a.item.node.id < b.item.node.id ? -1 : 1),
    )
    .map(({ item, match, alias }) => toHit(shape, item, match, alias));
}

const MOST_TOLD = 3;

export function toHit(shape: Shape, { node, props }: Item, match: SearchHit['match'], alias: string | null): SearchHit {
  const kind = kindOf(shape, node.labels);
  const told = kind.captions.flatMap((name) => {
    const value = scalar(props.get(name) ?? null);
    return value === null || value === '' || String(value) === node.name || String(value).length > SHORT
      ? []
      : [`${name}: ${value}`];
  });
  const labels = node.labels.length === 0 ? kind.id : node.labels.join(', ');
  return { node, match, alias, line: [labels, ...told.slice(0, MOST_TOLD)].join(' · '), notToBeConfusedWith: [] };
}
