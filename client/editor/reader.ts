import type { EditorView } from '@codemirror/view';
import { coloured } from './colours.ts';
import type { LanguageClient } from './language-client.ts';
import { showChecked } from './problems.ts';
import type { Reading } from './types.ts';

/** After the last key: reading is quick, checking takes a moment longer and may wait. */
const CHECK_AFTER = 400;

export interface ReaderOptions {
  readonly language: LanguageClient;
  /** A text was read; null: it is beyond what the language worker can read. */
  readonly onRead: (text: string, reading: Reading | null) => void;
}

export type Reader = ReturnType<typeof createReader>;

/** Has the text read as it changes, one question at a time, the latest text always; and checked when the keys rest. */
export function createReader({ language, onRead }: ReaderOptions) {
  let reading = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  const read = async (view: EditorView): Promise<void> => {
    if (reading) return;
    reading = true;
    const { doc } = view.state;
    const answer = await language.ask('read', { text: doc.toString() });
    reading = false;
    if (view.state.doc !== doc) return read(view);
    if (answer !== null) view.dispatch({ effects: coloured(answer.tokens) });
    onRead(doc.toString(), answer);
  };
  const check = async (view: EditorView): Promise<void> => {
    // A question would start the worker of an editor that is gone once more.
    if (ended) return;
    const { doc } = view.state;
    const found = await language.ask('check', { text: doc.toString() });
    if (!ended && view.state.doc === doc && found !== null) showChecked(view, found);
  };
  return {
    changed: (view: EditorView) => {
      clearTimeout(timer);
      timer = setTimeout(() => void check(view), CHECK_AFTER);
      void read(view);
    },
    check: (view: EditorView) => void check(view),
    end: () => {
      ended = true;
      clearTimeout(timer);
    },
  };
}
