import type { EditorView } from '@codemirror/view';
import type { LanguageClient } from './language-client.ts';

/** `beyond`: the formatter cannot read this text, or comments stand where it knows no place for them. */
export type Formatted = 'formatted' | 'unchanged' | 'beyond';

/** Formats the text unless it changed meanwhile. */
export async function formatIn(view: EditorView, language: LanguageClient): Promise<Formatted> {
  const text = view.state.doc.toString();
  const answer = await language.ask('format', { text, at: view.state.selection.main.head });
  if (answer === null) return 'beyond';
  if (view.state.doc.toString() !== text || answer.text === text) return 'unchanged';
  view.dispatch({
    changes: { from: 0, to: text.length, insert: answer.text },
    selection: { anchor: Math.min(answer.at, answer.text.length) },
    scrollIntoView: true,
  });
  return 'formatted';
}
