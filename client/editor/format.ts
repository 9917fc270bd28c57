import type { EditorView } from '@codemirror/view';
import type { LanguageClient } from './language-client.ts';

/** Formats the text unless it changed meanwhile. @returns whether there was anything to format. */
export async function formatIn(view: EditorView, language: LanguageClient): Promise<boolean> {
  const text = view.state.doc.toString();
  const answer = await language.ask('format', { text, at: view.state.selection.main.head });
  if (answer === null || view.state.doc.toString() !== text || answer.text === text) return false;
  view.dispatch({
    changes: { from: 0, to: text.length, insert: answer.text },
    selection: { anchor: Math.min(answer.at, answer.text.length) },
    scrollIntoView: true,
  });
  return true;
}
