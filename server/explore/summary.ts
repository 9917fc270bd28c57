import type { GraphNode } from '../contract/index.ts';
import type { Row } from '../db/index.ts';
import { countryName, sortOf } from './line.ts';
import { TERM_WORDS } from './terms.ts';
import { FOOTNOTED, toNamed } from './things.ts';
import { count, flag, maps, words } from './values.ts';
import { kindLabel, linkType, readingOf, written } from './vocabulary.ts';

const MOST_SENTENCES = 8;
const FAMILY_ORDER = ['offender', 'structure', 'cooperation', 'operation', 'activity', 'route', 'question'];

const familyRank = (type: string): number => {
  const rank = FAMILY_ORDER.indexOf(linkType(type)?.family ?? '');
  return rank < 0 ? FAMILY_ORDER.length : rank;
};

const listed = (names: readonly string[], total: number): string => {
  const rest = total - names.length;
  if (rest > 0) return `${names.join(', ')} and ${rest} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
};

function linkSentence(row: Row): string {
  const type = words(row, 'type');
  const symmetric = linkType(type)?.symmetric ?? false;
  const names = maps(row, 'best').map((thing) => written(toNamed(thing)));
  return capital(`${readingOf(type, symmetric || flag(row, 'out'))} ${listed(names, count(row, 'total'))}.`);
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Rows of a symmetric type come once per stored direction; people see one tie. */
function joinSymmetric(rows: readonly Row[]): Row[] {
  const joined = new Map<string, Row>();
  for (const row of rows) {
    const type = words(row, 'type');
    const key = linkType(type)?.symmetric ? type : `${type} ${flag(row, 'out')}`;
    const earlier = joined.get(key);
    if (earlier === undefined) joined.set(key, row);
    else
      joined.set(key, {
        ...earlier,
        total: count(earlier, 'total') + count(row, 'total'),
        best: [...maps(earlier, 'best'), ...maps(row, 'best')].slice(0, 3),
      });
  }
  return [...joined.values()];
}

export interface Support {
  readonly statements: number;
  readonly documents: number;
  readonly origins: number;
}

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/**
 * Sentences that say what an entity is, what it is linked to, and how much stands behind it: made from the data by rule, so that they can
 * claim nothing that the data do not. `best`: rows of the query entity-best.
 */
export function summaryOf(node: GraphNode, best: readonly Row[], support: Support): string[] {
  const rows = joinSymmetric(best).sort(
    (a, b) =>
      familyRank(words(a, 'type')) - familyRank(words(b, 'type')) ||
      count(b, 'total') - count(a, 'total') ||
      (words(a, 'type') < words(b, 'type') ? -1 : 1),
  );
  const left = rows.length - MOST_SENTENCES;
  return [
    whatItIs(node),
    ...rows.slice(0, MOST_SENTENCES).map(linkSentence),
    ...(left > 0 ? [`And ${plural(left, 'more link type')}: see Links.`] : []),
    ...(node.kind === 'Place' && node.props.countryCode === FOOTNOTED ? [`* ${TERM_WORDS.footnote?.[FOOTNOTED] ?? ''}`] : []),
    `Recorded in ${plural(support.statements, 'statement')} of ${plural(support.documents, 'document')}, from ${plural(support.origins, 'origin')}.`,
  ];
}

function whatItIs(node: GraphNode): string {
  const { countryCode, secondKind, topic, nameBasis } = node.props;
  const second = typeof secondKind === 'string' ? ` and ${kindLabel(secondKind, false)}` : '';
  const country = typeof countryCode === 'string' && node.kind !== 'Place' ? `, ${countryName(countryCode)}` : '';
  const unnamed = nameBasis === 'described' ? ' without a name of its own: the words in angle quotes are the coders’' : '';
  const other = topic === 'other-policing' ? '; it belongs to another topic of policing' : '';
  return `${capital(sortOf(node))}${second}${country}${unnamed}${other}.`;
}
