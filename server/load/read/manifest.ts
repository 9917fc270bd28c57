import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DATA_KINDS, isPartialDate } from '../../../cypher/model/index.ts';
import { StartingPoint } from '../../contract/index.ts';
import { type Problems, rowReport } from '../problem.ts';

export const MANIFEST = 'manifest.json';

const Manifest = z.strictObject({
  /** Part of keys (`<row id>@<data set>`). */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/, 'expected lower-case letters, digits and hyphens'),
  title: z.string().min(1),
  description: z.string().default(''),
  licence: z.string().nullable().default(null),
  version: z.string().nullable().default(null),
  /** What an empty `recordedAt` means. */
  recordedOn: z.string().refine((date) => isPartialDate(date) && date.length === 10, 'expected a day such as 2026-11-21'),
  dataKind: z.enum(DATA_KINDS),
  /** Ids of data sets whose entities this one refers to: a check without a database then leaves unknown ids alone. */
  refersTo: z.array(z.string()).default([]),
  questions: z.array(StartingPoint).default([]),
});
export type Manifest = z.infer<typeof Manifest>;

/** The manifest of a data set; null (reported) when it is missing or not as expected. */
export async function readManifest(folder: string, problems: Problems): Promise<Manifest | null> {
  const report = rowReport(problems, MANIFEST, null);
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  if (text === null) {
    report.error(null, null, 'is missing', `is ${folder} the folder of a data set?`);
    return null;
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    report.error(null, null, `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
  const parsed = Manifest.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) report.error(issue.path.join('.') || null, null, issue.message);
  return null;
}

/** Entity ids that the manifest's questions name. */
export const idsOfQuestions = (manifest: Manifest): string[] =>
  manifest.questions.flatMap(({ show }) =>
    show.kind === 'neighbours' ? [show.id] : show.kind === 'path' ? [show.from, show.to] : show.ids,
  );
