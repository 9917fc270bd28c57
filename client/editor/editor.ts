import './editor.css';
import { closeCompletion, startCompletion } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { OPENERS } from './completion.ts';
import { type ExtensionOptions, extensionsOf } from './extensions.ts';
import { type Formatted, formatIn } from './format.ts';
import { placeNow, showAnswered } from './problems.ts';
import { createReader, type Reader, type ReaderOptions } from './reader.ts';
import { type Renaming, renameAt } from './rename.ts';
import type { Problem, Span } from './types.ts';

export interface EditorOptions extends ReaderOptions, ExtensionOptions {
  readonly parent: HTMLElement;
  readonly onChange: (text: string) => void;
  /** Where the cursor or the selection is now. */
  readonly onSelect: (selection: Span) => void;
}

export interface EditorHandle {
  /** Shows a text; each key keeps its own undo steps, cursor and scroll. */
  show(key: string, text: string): void;
  forget(key: string): void;
  focus(): void;
  /** Puts the cursor there and brings it into view. */
  goTo(offset: number): void;
  showAnswered(problems: readonly Problem[]): void;
  /** Where a place of a text, as it was when it was answered last, is by now; null when it is gone. */
  placeNow(key: string, at: number): number | null;
  /** Writes another name at a place, if the first stands there. */
  rename(at: number, renaming: Renaming): void;
  /** What is proposed would cover what comes. */
  closeProposals(): void;
  /** More names are known than a moment ago: the text is checked anew, and who has just typed the beginning of one is proposed it. */
  namesKnown(): void;
  format(): Promise<Formatted>;
  destroy(): void;
}

/** Milliseconds in which somebody who has typed is taken to be at it still. */
const JUST_NOW = 20_000;

export function createEditor(options: EditorOptions): EditorHandle {
  const { language, parent } = options;
  const states = new Map<string, EditorState>();
  let shown: string | null = null;
  const reader = createReader(options);
  const listener = createListener(options, reader);

  const extensions = [extensionsOf(options), listener.extension];
  const make = (text: string) => EditorState.create({ doc: text, extensions });
  const view = new EditorView({ parent, state: make('') });

  const show = (key: string, text: string): void => {
    if (shown === key && view.state.doc.toString() === text) return;
    if (shown === key) {
      // Changed from outside: one step that can be undone.
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
      return;
    }
    if (shown !== null) states.set(shown, view.state);
    const kept = states.get(key);
    shown = key;
    view.setState(kept !== undefined && kept.doc.toString() === text ? kept : make(text));
    options.onSelect(view.state.selection.main);
    reader.changed(view);
  };

  return {
    show,
    forget: (key) => {
      states.delete(key);
    },
    ...deedsOf(view),
    placeNow: (key, at) => {
      const state = key === shown ? view.state : states.get(key);
      return state === undefined ? null : placeNow(state, at);
    },
    namesKnown: () => {
      reader.check(view);
      if (listener.justTyped()) proposeIn(view);
    },
    format: () => formatIn(view, language),
    destroy: () => {
      reader.end();
      view.destroy();
    },
  };
}

/** Passes on what changes, and knows whether somebody is typing. */
function createListener({ onChange, onSelect }: EditorOptions, reader: Reader) {
  let typedAt = 0;
  return {
    extension: EditorView.updateListener.of((update) => {
      if (update.transactions.some((each) => each.isUserEvent('input.type'))) typedAt = Date.now();
      if (update.docChanged) {
        onChange(update.state.doc.toString());
        reader.changed(update.view);
      }
      if (update.docChanged || update.selectionSet) onSelect(update.state.selection.main);
    }),
    justTyped: () => Date.now() - typedAt <= JUST_NOW,
  };
}

/** What is done to the text in front, whichever it is. */
const deedsOf = (view: EditorView): Pick<EditorHandle, 'focus' | 'goTo' | 'showAnswered' | 'rename' | 'closeProposals'> => ({
  focus: () => view.focus(),
  goTo: (offset) => {
    view.dispatch({ selection: { anchor: Math.min(Math.max(0, offset), view.state.doc.length) }, scrollIntoView: true });
    view.focus();
  },
  showAnswered: (list) => showAnswered(view, list),
  rename: (at, renaming) => renameAt(view, at, renaming),
  closeProposals: () => {
    closeCompletion(view);
  },
});

/** Proposes what may follow the cursor, where a name may. */
function proposeIn(view: EditorView): void {
  const { head, empty } = view.state.selection.main;
  if (view.hasFocus && empty && OPENERS.test(view.state.sliceDoc(0, head))) startCompletion(view);
}
