import { type Columns, decodeRow, type RowOf } from '../columns/column.ts';
import { SOURCE_COLUMNS } from '../columns/sources.ts';
import { createEntityIndex } from '../directory.ts';
import { createProblems, rowReport } from '../problem.ts';
import { createContext } from './context.ts';

// Rows of one small data set, for the tests of what becomes of them.

/** A row as it is read from its file. */
export function row<C extends Columns>(columns: C, cells: Record<string, string>): RowOf<C> {
  const header = new Map(Object.keys(cells).map((name, index) => [name, index]));
  const problems = createProblems();
  const decoded = decodeRow(columns, { header, row: { line: 1, cells: Object.values(cells) } }, rowReport(problems, 'x', 1));
  if (decoded === null) throw new Error(JSON.stringify(problems.list()));
  return decoded;
}

const manifest = {
  id: 'docks',
  title: 'Docks',
  description: '',
  licence: null,
  version: null,
  recordedOn: '2026-01-02',
  dataKind: 'fictional' as const,
  refersTo: [],
  questions: [],
};
export const sourceRow = (cells: Record<string, string>) => ({ ...row(SOURCE_COLUMNS, { title: 'T', ...cells }), line: 2 });
const entities = createEntityIndex();
for (const id of ['agy_police', 'net_a', 'net_b', 'opn_x'])
  entities.add(id, {
    kind: id.startsWith('agy') ? 'Agency' : 'Network',
    secondKind: null,
    name: id === 'agy_police' ? 'Port Police' : null,
    subjectCategory: null,
    line: 2,
    external: false,
  });
export const sources = new Map(
  [
    sourceRow({
      id: 'src-a',
      sourceGrade: 'B',
      originator: 'agy_police',
      publishedOn: '2023',
      handling: 'H1',
      tlp: 'GREEN',
      topic: 'other-policing',
    }),
    sourceRow({ id: 'src-b', sourceGrade: 'A', gradeScheme: '6x6', containedIn: 'src-a', authors: 'A. One|B\\|Two' }),
    sourceRow({ id: 'src-judgement' }),
  ].map((source) => [source.id, source]),
);
export const context = createContext(manifest, { sources, entities, broken: new Set() });
