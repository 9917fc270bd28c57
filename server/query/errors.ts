import { ZodError } from 'zod';
import { CorridorError } from '../db/index.ts';
import { WrongQuestion } from './question.ts';

/** What went wrong, for people, and the exit code: 1 the question was refused or failed, 2 it was not asked rightly or no database answers. */
export function errorLines(error: unknown): { readonly lines: readonly string[]; readonly code: 1 | 2 } {
  if (error instanceof WrongQuestion) return { lines: error.lines, code: 2 };
  if (error instanceof ZodError) return { lines: error.issues.map(({ message }) => `The statement: ${message}.`), code: 2 };
  if (error instanceof CorridorError) {
    const hint = error.hint === null ? [] : [`  ${error.hint}`];
    return {
      lines: [`✗ ${error.message}${placeIn(error.details)}`, ...hint],
      code: error.code === 'database-unavailable' ? 2 : 1,
    };
  }
  if (isFileError(error)) return { lines: fileLines(error), code: 2 };
  throw error;
}

function placeIn(details: CorridorError['details']): string {
  const position = details?.position;
  if (typeof position !== 'object' || position === null || !('line' in position) || !('column' in position)) return '';
  return ` (line ${position.line}, column ${position.column})`;
}

const fileLines = ({ code, path, message }: NodeJS.ErrnoException): string[] => [
  `✗ ${code === 'ENOENT' && path !== undefined ? `There is no file ${path}.` : message}`,
  '  --file takes the path of a text file, or - for standard input.',
];

const isFileError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;
