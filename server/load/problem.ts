/** Something in a data set that is not as it should be. `error` stops the load; `note` is only told. */
export interface Problem {
  readonly severity: 'error' | 'note';
  readonly file: string;
  /** First line of the row; null: the file as a whole. */
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  /** What is wrong and what was expected, continuing `column "value"`. */
  readonly message: string;
  /** The next step; null when there is none to name. */
  readonly suggestion: string | null;
}

const SHOWN = 60;
const shorten = (value: string): string => (value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value).replace(/\s+/g, ' ');

/** `claims.csv:88 predicate "COLABORATES_WITH" is not a link type of the model; did you mean COLLABORATES_WITH?` */
export function formatProblem(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  const what = [problem.column, problem.value === null ? null : `"${shorten(problem.value)}"`].filter((part) => part !== null);
  const note = problem.severity === 'note' ? 'note: ' : '';
  return `${[place, ...what].join(' ')} ${note}${problem.message}${problem.suggestion === null ? '' : `; ${problem.suggestion}`}`;
}

/** Collects problems; keeps the first `limit` of each severity and counts the rest. */
export interface Problems {
  add(problem: Problem): void;
  readonly errors: number;
  readonly notes: number;
  /** What was kept, errors first, by file and line. */
  list(): Problem[];
}

export function createProblems(limit = 100): Problems {
  const kept = { error: [] as Problem[], note: [] as Problem[] };
  const counts = { error: 0, note: 0 };
  return {
    add: (problem) => {
      counts[problem.severity] += 1;
      if (kept[problem.severity].length < limit) kept[problem.severity].push(problem);
    },
    get errors() {
      return counts.error;
    },
    get notes() {
      return counts.note;
    },
    list: () => [...kept.error.sort(byPlace), ...kept.note.sort(byPlace)],
  };
}

const FILES = ['manifest.json', 'sources.csv', 'entities.csv', 'claims.csv'];
const byPlace = (a: Problem, b: Problem): number =>
  FILES.indexOf(a.file) - FILES.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0);

/** Reports on one row: fills in file and line. */
export interface RowReport {
  error(column: string | null, value: string | null, message: string, suggestion?: string | null): void;
  note(column: string | null, value: string | null, message: string, suggestion?: string | null): void;
}

export function rowReport(problems: Problems, file: string, line: number | null): RowReport {
  const add =
    (severity: Problem['severity']): RowReport['error'] =>
    (column, value, message, suggestion = null) =>
      problems.add({ severity, file, line, column, value, message, suggestion });
  return { error: add('error'), note: add('note') };
}
