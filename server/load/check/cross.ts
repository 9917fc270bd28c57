import { CONVICTED_STATUSES, type Origin, SUSPECT_STATUSES } from '../../../cypher/model/index.ts';
import type { ClaimRow } from '../columns/claims.ts';
import { type Directory, EVIDENCE } from '../directory.ts';
import { type Problems, rowReport } from '../problem.ts';
import { createClaimIds } from './claim-ids.ts';
import { typeOf } from './claims.ts';
import { createCorroboration } from './corroboration.ts';
import { createTotals } from './totals.ts';

const FILE = 'claims.csv';
const SUSPECT: readonly string[] = SUSPECT_STATUSES;
const CONVICTED: readonly string[] = CONVICTED_STATUSES;

/** What can only be said of all claims together. Keeps a few numbers a claim. */
export interface CrossCheck {
  claim(row: ClaimRow, line: number, origin: Origin, of: { readonly coders: boolean; readonly scheme: string }): void;
  /** A claim whose row could not be read exists all the same. */
  broken(id: string, line: number): void;
  finish(): void;
}

export function createCrossCheck(directory: Directory, problems: Problems): CrossCheck {
  const ids = createClaimIds();
  const totals = createTotals(ids, problems);
  const corroboration = createCorroboration(problems);
  return {
    claim: (row, line, origin, { coders, scheme }) => {
      const earlier = ids.add(row.id, line);
      if (earlier === null) {
        totals.claim(row, line);
        if (!coders) corroboration.claim(row, line, origin, scheme);
        markEvidence(row, directory);
      } else
        rowReport(problems, FILE, line).error(
          'id',
          row.id,
          `stands twice, first in line ${earlier}`,
          'give each claim its own id',
        );
    },
    broken: (id, line) => {
      if (ids.add(id, line) === null) totals.broken();
    },
    finish: () => {
      totals.finish();
      corroboration.finish();
      checkCategories(directory, problems);
    },
  };
}

function markEvidence(row: ClaimRow, { entities }: Directory): void {
  if (row.status !== 'active' || row.polarity !== 'affirmed') return;
  const status = row.legalStatus;
  if (status !== null && SUSPECT.includes(status)) entities.mark(row.subject, EVIDENCE.suspected);
  if (status !== null && CONVICTED.includes(status)) entities.mark(row.subject, EVIDENCE.convicted);
  if (typeOf(row.predicate)?.family !== 'offender') return;
  entities.mark(row.subject, EVIDENCE.offenderTie);
  if (row.object !== null) entities.mark(row.object, EVIDENCE.offenderTie);
}

function checkCategories({ entities }: Directory, problems: Problems): void {
  for (const [id, { subjectCategory, line, external }, marks] of entities.all()) {
    if (external) continue;
    const report = rowReport(problems, 'entities.csv', line);
    if (subjectCategory === 'convicted' && (marks & EVIDENCE.convicted) === 0)
      report.error(
        'subjectCategory',
        'convicted',
        `needs an active claim with a legalStatus convicted-… for ${id}`,
        'who convicted, and for what?',
      );
    if (subjectCategory === 'suspect' && marks === 0)
      report.error(
        'subjectCategory',
        'suspect',
        `needs an active claim with a legalStatus (suspected … on-trial) or an offender tie for ${id}`,
        'on whose word?',
      );
  }
}
