import { z } from 'zod';
import { nameAt } from '../../editor/backticks.ts';
import type { Problem } from '../../editor/types.ts';
import type { RunState } from '../../state/workbench/run.ts';

const Positioned = z.object({ position: z.object({ offset: z.number().int().min(0) }) });

/** Where in what was sent an error stands; null when the server names no place. */
export const offsetOf = (error: RunState['error']): number | null =>
  Positioned.safeParse(error?.details).data?.position.offset ?? null;

/** What the server said of a run, as marks in the editor's text. `before`: what to add to the server's offsets. */
export function markedIn(
  { error, end, text, lead }: Pick<RunState, 'error' | 'end' | 'text' | 'lead'>,
  before: number,
): Problem[] {
  const marks: Problem[] = (end?.notices ?? []).flatMap(({ position, severity, words, unknown }) =>
    position === null
      ? []
      : [
          {
            ...wordAt(text, position.offset - lead, before + lead),
            severity: severity === 'warning' ? severity : 'info',
            message: words,
            ...(unknown === null ? {} : { unknown }),
          },
        ],
  );
  const offset = offsetOf(error);
  return error === null || offset === null
    ? marks
    : [{ ...wordAt(text, offset - lead, before + lead), severity: 'error', message: error.message }, ...marks];
}

/** From a place to the end of the word that begins there; one character where none does. */
function wordAt(text: string, offset: number, before: number): Pick<Problem, 'from' | 'to'> {
  const from = before + offset;
  const word = nameAt(text, offset) ?? /^[\p{N}]+/u.exec(text.slice(Math.max(0, offset)))?.[0] ?? ' ';
  return { from, to: from + word.length };
}
