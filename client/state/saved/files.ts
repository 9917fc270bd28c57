import { z } from 'zod';
import { SavedInput, type SavedParameter } from '../../../server/contract/questions.ts';
import { parseCypher } from './cypher-file.ts';

// Saved questions as files, in two formats:
//
// JSON, exact:      {"corridor": "saved questions", "version": 1, "saved": [{"name", "question", "category", "text", "parameters"}, …]}
// Cypher, readable: statements that end with a semicolon, each below lines of comments (see cypher-file.ts).

const JSON_MARK = 'saved questions';
export const LONGEST_FILE = 8_000_000;
const MOST_SAVED = 1000;

export interface FileRead {
  readonly saved: readonly SavedInput[];
  /** What could not be taken, in sentences. */
  readonly problems: readonly string[];
}

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A saved question as the file holds it: ids, versions and times belong to where it was kept. */
export const toInput = ({ name, question, category, text, parameters }: SavedInput): SavedInput => ({
  name,
  question,
  category,
  text,
  parameters: parameters.map((parameter): SavedParameter => ({ ...parameter })),
});

export const toJson = (saved: readonly SavedInput[]): string =>
  `${JSON.stringify({ corridor: JSON_MARK, version: 1, saved: saved.map(toInput) }, null, 2)}\n`;

const Items = z.array(z.unknown());
const Wrapped = z.object({ version: z.number(), saved: Items });

function parseJson({ name, text }: TextFile): FileRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { saved: [], problems: [`${name} is not JSON: it may be damaged or cut off.`] };
  }
  const wrapped = Wrapped.safeParse(value).data;
  if (wrapped !== undefined && wrapped.version !== 1)
    return {
      saved: [],
      problems: [`${name} was written by another version of Corridor (${wrapped.version}; this one reads 1).`],
    };
  const items = wrapped?.saved ?? Items.safeParse(value).data;
  if (items === undefined) return { saved: [], problems: [`${name} holds no saved questions.`] };
  return collect(name, items);
}

function collect(file: string, items: readonly unknown[]): FileRead {
  const saved: SavedInput[] = [];
  const problems: string[] = [];
  for (const [at, item] of items.entries()) {
    const read = SavedInput.safeParse(item);
    if (read.success) saved.push(read.data);
    else {
      const [issue] = read.error.issues;
      const where = issue?.path.join('.');
      problems.push(`${file}, question ${at + 1}: ${where ? `${where}: ` : ''}${issue?.message ?? 'not a saved question'}.`);
    }
  }
  return { saved, problems };
}

const isJson = ({ name, text }: TextFile): boolean => /\.json$/i.test(name) || /^\s*[[{]/.test(text);

function parseFile(file: TextFile): FileRead {
  if (file.text.length > LONGEST_FILE) return { saved: [], problems: [`${file.name} is too long for a file of questions.`] };
  if (isJson(file)) return parseJson(file);
  const { items, problems } = parseCypher(file);
  const read = collect(file.name, items);
  return { saved: read.saved, problems: [...problems, ...read.problems] };
}

/** Reads several files, in their order. Total: what is no question is told, the rest is taken. */
export function parseFiles(files: readonly TextFile[]): FileRead {
  const reads = files.map(parseFile);
  const saved = reads.flatMap((read) => read.saved);
  const problems = reads.flatMap((read) => read.problems);
  if (saved.length <= MOST_SAVED) return { saved, problems };
  return {
    saved: saved.slice(0, MOST_SAVED),
    problems: [
      ...problems,
      `Only the first ${MOST_SAVED} of ${saved.length} questions are taken: import the others from a file of their own.`,
    ],
  };
}

/** A name for a file that every system takes. */
export const fileName = (name: string, ending: string): string =>
  `${
    name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase()
      .slice(0, 60) || 'question'
  }.${ending}`;
