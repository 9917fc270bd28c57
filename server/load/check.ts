import { reportUnknown } from './check/references.ts';
import { createProblems, type Problem, type Problems } from './problem.ts';
import type { Report } from './progress.ts';
import { validate } from './validate.ts';

/** Reads and checks a data set; needs no database. Errors first, by file and line, at most `limit` of each severity. */
export async function checkDataSet(folder: string, limit = 100, report: Report = () => undefined): Promise<Problem[]> {
  return (await checkFolder(folder, limit, report)).list();
}

/** The same with the counts of all, shown or not. */
export async function checkFolder(folder: string, limit: number, report: Report): Promise<Problems> {
  const problems = createProblems(limit);
  const validated = await validate(folder, problems, { externals: new Map(), report });
  if (validated !== null) reportUnknown(validated.unknown, validated.directory, validated.manifest.refersTo, problems);
  return problems;
}
