import type { SavedInput } from '../../../server/contract/questions.ts';
import { saysSomething, splitStatements } from './statements.ts';

// A file of Cypher that people can read, change and run elsewhere. Above each statement stands what it is called and asks, a line each;
// a blank line ends these lines:
//
//   // name: Networks that use a platform
//   // question: Which networks were identified through data of a platform?
//   // category: Platforms
//   // parameter: {"name":"platform","type":"entity","value":"plt_sky-ecc"}
//
//   MATCH (n:Network)-[:USES]->({id: $platform}) RETURN n
//   ;
//
// `question:` and `parameter:` may come several times. Without `name:` a first comment gives the name, as in Neo4j Browser, else the file.

const HEADER = /^\/\/\s*(name|question|category|parameter):\s*(.*?)\s*$/;

interface Header {
  readonly name: string | null;
  readonly question: string;
  readonly category: string;
  readonly parameters: readonly unknown[];
  readonly text: string;
}

const line = (key: string, value: string): string[] =>
  value === '' ? [] : value.split('\n').map((each) => `// ${key}: ${each}`.trimEnd());

function write({ name, question, category, text, parameters }: SavedInput): string {
  const head = [
    ...line('name', name.replaceAll('\n', ' ')),
    ...line('question', question),
    ...line('category', category.replaceAll('\n', ' ')),
    ...parameters.flatMap((parameter) => line('parameter', JSON.stringify(parameter))),
  ];
  // On a line of its own: at the end of the text there may be a comment.
  return [...head, '', text.trim().replace(/;\s*$/, '').trimEnd(), ';'].join('\n');
}

export const toCypher = (saved: readonly SavedInput[]): string => `${saved.map(write).join('\n\n')}\n`;

function readHeader(piece: string, problem: (words: string) => void): Header {
  const lines = piece
    .replace(/^\s*\n/, '')
    .trim()
    .split(/\r?\n/);
  const found: Record<string, string[]> = {};
  let at = 0;
  for (; at < lines.length; at++) {
    const match = HEADER.exec((lines[at] ?? '').trim());
    const key = match?.[1];
    if (key === undefined) break;
    found[key] = [...(found[key] ?? []), match?.[2] ?? ''];
  }
  const parameters = (found.parameter ?? []).flatMap((written) => {
    try {
      return [JSON.parse(written) as unknown];
    } catch {
      problem(`a parameter is not readable and was left out: ${written}`);
      return [];
    }
  });
  return {
    name: found.name?.[0] || null,
    question: (found.question ?? []).join('\n'),
    category: found.category?.[0] ?? '',
    parameters,
    text: lines.slice(at).join('\n').trim(),
  };
}

/** Neo4j Browser shows the first line of comment as the name of a favourite. */
const firstComment = (text: string): string | null => /^\/\/+\s*(\S.*?)\s*(?:\n|$)/.exec(text)?.[1]?.slice(0, 120) ?? null;

/** Statements of a file as questions, still to be checked; `problems`: what was left out. */
export function parseCypher({ name: file, text }: { readonly name: string; readonly text: string }): {
  readonly items: readonly unknown[];
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const commands = text.match(/^:\w+.*$/gm) ?? [];
  for (const command of commands) problems.push(`${file}: “${command}” is a command of Neo4j Browser and was left out.`);
  const pieces = splitStatements(text.replace(/^:\w+.*$/gm, '')).filter(saysSomething);
  const base = file.replace(/\.[^.]*$/, '') || file;
  const items = pieces.map((piece, at) => {
    const { name, ...rest } = readHeader(piece, (words) => problems.push(`${file}, statement ${at + 1}: ${words}`));
    const otherwise = pieces.length === 1 ? base : `${base} ${at + 1}`;
    return { ...rest, name: name ?? firstComment(rest.text) ?? otherwise };
  });
  if (items.length === 0) problems.push(`${file} holds no statement.`);
  return { items, problems };
}
