import { isolateHistory } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import { nameAt, unquoted, written } from './backticks.ts';

/** A name in the text that the database does not have, and one that it has. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** What a button that does it says. */
export const changeTo = (name: string): string => `Change to ${name}`;

/** Whether this name, in backticks or not, begins at a place of the text. */
export function standsAt(text: string, at: number, name: string): boolean {
  const found = nameAt(text, at);
  return found !== null && unquoted(found) === name;
}

/** Writes the other name there, as one step that can be undone; nothing where the first does not stand any more. */
export function renameAt(view: EditorView, at: number, { from, to }: Renaming): void {
  const text = view.state.doc.toString();
  if (!standsAt(text, at, from)) return;
  const insert = written(to);
  view.dispatch({
    changes: { from: at, to: at + (nameAt(text, at) ?? '').length, insert },
    selection: { anchor: at + insert.length },
    scrollIntoView: true,
    annotations: isolateHistory.of('full'),
    userEvent: 'input.rename',
  });
  view.focus();
}
