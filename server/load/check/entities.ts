import { KINDS, type KindId } from '../../../cypher/model/index.ts';
import type { EntityRow } from '../columns/entities.ts';
import type { RowReport } from '../problem.ts';
import { suggest } from '../suggest.ts';

const CATEGORISED: readonly string[] = ['Person', 'Organisation'];

function checkSubtype(kind: KindId, subtype: string | null, column: string, report: RowReport): void {
  if (subtype === null) return;
  const known = KINDS.find((k) => k.id === kind)?.subtypes.map((s) => s.id) ?? [];
  if (known.length === 0) report.error(column, subtype, `is given, but ${kind} has no subtypes`);
  else if (!known.includes(subtype)) report.error(column, subtype, `is not a subtype of ${kind}`, suggest(subtype, known));
}

function checkSecondKind(row: EntityRow, report: RowReport): void {
  if (row.secondKind === row.kind) report.error('secondKind', row.secondKind, 'is the kind itself', 'leave it empty');
  if (row.secondKind !== null) checkSubtype(row.secondKind, row.secondSubtype, 'secondSubtype', report);
  else if (row.secondSubtype !== null) report.error('secondSubtype', row.secondSubtype, 'needs a secondKind');
}

function checkCategory(row: EntityRow, report: RowReport): void {
  const needed = CATEGORISED.includes(row.kind);
  if (needed && row.subjectCategory === null)
    report.error('subjectCategory', null, `must be given for a ${row.kind}`, 'suspect, convicted, victim, …, not-stated');
  if (!needed && row.subjectCategory !== null)
    report.error(
      'subjectCategory',
      row.subjectCategory,
      `is only for Person and Organisation, not for ${row.kind}`,
      'leave it empty',
    );
}

/** What one row of entities.csv must hold by itself. */
export function checkEntity(row: EntityRow, report: RowReport): void {
  checkSubtype(row.kind, row.subtype, 'subtype', report);
  checkSecondKind(row, report);
  checkCategory(row, report);
  if (row.countryCode !== null && KINDS.find((k) => k.id === row.kind)?.countryCode !== true)
    report.error(
      'countryCode',
      row.countryCode,
      `cannot be given for a ${row.kind}`,
      'say where it is active by an ACTIVE_IN claim',
    );
  if ((row.latitude === null) !== (row.longitude === null))
    report.error(row.latitude === null ? 'latitude' : 'longitude', null, 'is missing', 'give both or none');
  if (row.notToBeConfusedWith.includes(row.id)) report.error('notToBeConfusedWith', row.id, 'is the entity itself');
}
