import { describe, expect, test } from 'vitest';
import type { PlanNode } from '../db/index.ts';
import { readStatement } from './prefix.ts';
import { unindexedIn } from './unindexed.ts';

const node = (operator: string, details: string, estimatedRows: number, children: readonly PlanNode[] = []): PlanNode => ({
  operator,
  details,
  estimatedRows,
  children,
  identifiers: [],
  rows: null,
  dbHits: null,
  memory: null,
});

/** A plan that reads `scan` and keeps what meets `condition`. */
const filtered = (condition: string, scan: PlanNode): PlanNode =>
  node('ProduceResults', 'n', 5, [node('CacheProperties', 'cache[n.id]', 5, [node('Filter', condition, 5, [scan])])]);

const CLAIMS = node('NodeByLabelScan', 'n:Claim', 1_364);
const ASKED = readStatement('MATCH (n:Claim)\nWHERE n.seq > 1 AND n.note CONTAINS $part RETURN n');
const words = (plan: PlanNode) => unindexedIn(plan, ASKED).map((notice) => notice.words);

describe('that no index is used', () => {
  test('is told for each condition, with the sort of index that would help and the place in the text', () => {
    const notices = unindexedIn(filtered('cache[n.seq] > $autoint_0 AND n.note CONTAINS $part', CLAIMS), ASKED);
    expect(notices.map((notice) => [notice.words, notice.position?.line, notice.position?.column])).toEqual([
      [
        'No index is used to find Claim by seq: all nodes with this label are read. If there is none, a range index on that property would help.',
        2,
        9,
      ],
      [
        'No index is used to find Claim by note: all nodes with this label are read. If there is none, a text index on that property would help.',
        2,
        23,
      ],
    ]);
  });

  test('is told where the pattern names no label', () => {
    expect(words(filtered('n.name = $name', node('AllNodesScan', 'n', 5_000)))).toEqual([
      'All nodes are read to find those with this name, because the pattern names no label. With a label an index can serve.',
    ]);
  });

  test('is told of names in backticks, and once for the same condition twice', () => {
    const scan = node('NodeByLabelScan', '`the n`:`Größe ☂`', 2_000);
    const twice = node('Union', '', 2, [filtered('`the n`.`a``key` = $a', scan), filtered('`the n`.`a``key` IN $b', scan)]);
    expect(words(twice)).toEqual([
      'No index is used to find Größe ☂ by a`key: all nodes with this label are read. If there is none, a range index on that property would help.',
    ]);
  });

  test.each([
    ['few nodes', filtered('n.seq = $a', node('NodeByLabelScan', 'n:Claim', 900))],
    ['a plan that was run and met few', filtered('n.seq = $a', { ...CLAIMS, rows: 12 })],
    ['an index', filtered('n.seq = $a', node('NodeIndexSeek', 'RANGE INDEX n:Claim(id) WHERE id = $b', 5_000))],
    ['a condition on something else', filtered('m.seq = $a', CLAIMS)],
    ['either of two conditions', filtered('n.seq = $a OR m.note = $b', CLAIMS)],
    ['a condition that is denied', filtered('NOT n.seq = $a', CLAIMS)],
    ['a condition on a label', filtered('n:Retracted', CLAIMS)],
  ])('is not told of %s', (_, plan) => {
    expect(words(plan)).toEqual([]);
  });
});
