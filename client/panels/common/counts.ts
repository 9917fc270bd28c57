import type { LinkCount } from '../../../server/contract/explore.ts';
import type { GraphLink } from '../../../server/contract/graph.ts';
import type { ModelAnswer } from '../../../server/contract/model.ts';
import { capital, groupOf, linkWords } from '../../ui/words.ts';

export interface CountRow extends LinkCount {
  readonly key: string;
  /** As it reads from the entity: "was supported by". */
  readonly reading: string;
  readonly groupLabel: string;
}

const FAMILIES = ['offender', 'structure', 'cooperation', 'operation', 'activity', 'route', 'question'];

/** Counts in reading order: offender ties first, then by number. */
export function countRows(model: ModelAnswer, counts: readonly LinkCount[]): CountRow[] {
  const family = (type: string) => {
    const at = FAMILIES.indexOf(model.linkTypes.find(({ id }) => id === type)?.family ?? '');
    return at < 0 ? FAMILIES.length : at;
  };
  const total = ({ own, throughParts }: LinkCount) => own + throughParts;
  return counts
    .filter((row) => total(row) > 0)
    .map((row) => ({
      ...row,
      key: `${row.type} ${row.direction} ${row.group}`,
      reading: capital(linkWords(model, row.type, row.direction === 'in')),
      groupLabel: groupOf(model, row.group)?.plural ?? row.group,
    }))
    .sort((a, b) => family(a.type) - family(b.type) || total(b) - total(a) || (a.key < b.key ? -1 : 1));
}

/** Whether a link of the entity (or of one of its parts) belongs to a row of the counts. */
export function belongs(row: Pick<CountRow, 'type' | 'direction'>, link: GraphLink, ends: ReadonlySet<string>): boolean {
  if (link.type !== row.type) return false;
  return row.direction === 'both' || (row.direction === 'out' ? ends.has(link.source) : ends.has(link.target));
}
