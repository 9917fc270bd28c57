import type { Notice } from '../contract/index.ts';
import type { PlanNode } from '../db/index.ts';
import type { Statement } from './prefix.ts';
import type { Token } from './tokens.ts';

// Neo4j itself speaks of a missing index only beside LOAD CSV, which nobody may use here. The plan shows it: all nodes are read, and a condition
// on one property is tried on each of them.

interface Unindexed {
  /** null: the pattern names no label, so no index can serve it. */
  readonly label: string | null;
  readonly property: string;
  readonly index: 'range' | 'text';
}

/** Below so many nodes an index saves nothing that anybody would feel. */
const FEW = 1_000;

const NAME = '(?:`(?:``|[^`])+`|[^\\s`.:()\\[\\],]+)';
const SCANNED = new RegExp(`^(${NAME})(?::(${NAME}))?$`, 'u');
const CONDITION = new RegExp(
  `^(?:cache\\[)?(${NAME})\\.(${NAME})\\]? (?:(=|IN|<|<=|>|>=|STARTS WITH)|(CONTAINS|ENDS WITH)) (?!.* OR )`,
  'u',
);

/** A name without its backticks. */
const bare = (name: string): string => (name.startsWith('`') ? name.slice(1, -1).replaceAll('``', '`') : name);

/** What stands between a scan and its condition only to keep values at hand. */
const scanBelow = (node: PlanNode | undefined): PlanNode | undefined =>
  node?.operator === 'CacheProperties' ? scanBelow(node.children[0]) : node;

function unindexedAt({ operator, details, children }: PlanNode): readonly Unindexed[] {
  const scan = scanBelow(children[0]);
  if (operator !== 'Filter' || scan === undefined || !/^(AllNodesScan|NodeByLabelScan)$/.test(scan.operator)) return [];
  const [, scanned, label] = SCANNED.exec(scan.details) ?? [];
  if (scanned === undefined || (scan.rows ?? scan.estimatedRows ?? 0) < FEW) return [];
  return details.split(' AND ').flatMap((condition) => {
    const [, variable, property, , inText] = CONDITION.exec(condition) ?? [];
    if (variable !== scanned || property === undefined) return [];
    return {
      label: label === undefined ? null : bare(label),
      property: bare(property),
      index: inText === undefined ? 'range' : 'text',
    };
  });
}

const below = (plan: PlanNode): readonly Unindexed[] => [...unindexedAt(plan), ...plan.children.flatMap(below)];

const wordsOf = ({ label, property, index }: Unindexed): string =>
  label === null
    ? `All nodes are read to find those with this ${property}, because the pattern names no label. With a label an index can serve.`
    : `No index is used to find ${label} by ${property}: all nodes with this label are read. If there is none, a ${index} index on that property would help.`;

const isNamed =
  (property: string) =>
  ({ kind, value }: Token, at: number, tokens: readonly Token[]): boolean =>
    (kind === 'word' || kind === 'name') && value === property && /^[.{,]$/.test(tokens[at - 1]?.value ?? '');

/** Where a plan reads all nodes though one property would tell those that are wanted, placed in what the user typed; each of them once. */
export function unindexedIn(plan: PlanNode | null, { tokens, place }: Statement): readonly Notice[] {
  if (plan === null) return [];
  const found = new Map(below(plan).map((each) => [wordsOf(each), each]));
  return [...found].map(([words, { property }]) => {
    const token = tokens.find(isNamed(property));
    return {
      code: 'Corridor.NoIndexUsed',
      severity: 'information',
      title: 'No index is used',
      words,
      description: 'Read from the plan of Neo4j.',
      position: token === undefined ? null : place(token.start),
      unknown: null,
    };
  });
}
