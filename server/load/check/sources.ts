import { gradeScheme } from '../../../cypher/model/index.ts';
import type { SourceRow } from '../columns/sources.ts';
import type { RowReport } from '../problem.ts';
import { suggest } from '../suggest.ts';

/** What one row of sources.csv must hold by itself. */
export function checkSource(row: SourceRow, report: RowReport): void {
  const scheme = gradeScheme(row.gradeScheme);
  const codes = Object.keys(scheme?.source ?? {});
  if (row.sourceGrade !== null && !codes.includes(row.sourceGrade))
    report.error(
      'sourceGrade',
      row.sourceGrade,
      `is not a source code of the scheme ${row.gradeScheme}`,
      suggest(row.sourceGrade, codes),
    );
  if (row.handling === 'H3' && row.note === null)
    report.error('handling', 'H3', 'needs its conditions in words', 'write them into note');
  if (row.containedIn === row.id) report.error('containedIn', row.id, 'is the source itself');
}
