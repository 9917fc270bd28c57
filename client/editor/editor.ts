import './editor.css';
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  startCompletion,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  type KeyBinding,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import { coloured, colours } from './colours.ts';
import { completionSource, OPENERS } from './completion.ts';
import type { LanguageClient } from './language-client.ts';
import { look } from './look.ts';
import { problems, showAnswered, showChecked } from './problems.ts';
import type { Problem, Reading, Span } from './types.ts';

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly language: LanguageClient;
  readonly label: string;
  /** Id of an element that says how the keyboard leaves the editor. */
  readonly describedBy: string;
  readonly empty: string;
  readonly onChange: (text: string) => void;
  /** A text was read; null: it is beyond what the language worker can read. */
  readonly onRead: (text: string, reading: Reading | null) => void;
  /** Where the cursor or the selection is now. */
  readonly onSelect: (selection: Span) => void;
  readonly onRun: () => void;
  /** Esc with nothing to close. */
  readonly onEscape: () => void;
}

export interface EditorHandle {
  /** Shows a text; each key keeps its own undo steps, cursor and scroll. */
  show(key: string, text: string): void;
  forget(key: string): void;
  focus(): void;
  /** Puts the cursor there and brings it into view. */
  goTo(offset: number): void;
  showAnswered(problems: readonly Problem[]): void;
  /** What is proposed would cover what comes. */
  closeProposals(): void;
  /** More names are known than a moment ago: who has just typed the beginning of one is proposed it. */
  proposeAgain(): void;
  /** @returns whether there was anything to format. */
  format(): Promise<boolean>;
  destroy(): void;
}

/** A key that is ours whatever comes of it. */
const taken = (act: (view: EditorView) => void) => (view: EditorView) => {
  act(view);
  return true;
};

/** After the last key: reading is quick, checking takes a moment longer and may wait. */
const CHECK_AFTER = 400;
/** Milliseconds after Esc in which Tab leaves the editor; any other key ends them. */
const LEAVE_WITHIN = 10_000;
/** Milliseconds in which somebody who has typed is taken to be at it still. */
const JUST_NOW = 20_000;

export function createEditor(options: EditorOptions): EditorHandle {
  const { language, parent } = options;
  const states = new Map<string, EditorState>();
  let shown: string | null = null;
  const reader = createReader(language, options);
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
    proposeAgain: () => {
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
const deedsOf = (view: EditorView): Pick<EditorHandle, 'focus' | 'goTo' | 'showAnswered' | 'closeProposals'> => ({
  focus: () => view.focus(),
  goTo: (offset) => {
    view.dispatch({ selection: { anchor: Math.min(Math.max(0, offset), view.state.doc.length) }, scrollIntoView: true });
    view.focus();
  },
  showAnswered: (list) => showAnswered(view, list),
  closeProposals: () => {
    closeCompletion(view);
  },
});

/** Proposes what may follow the cursor, where a name may. */
function proposeIn(view: EditorView): void {
  const { head, empty } = view.state.selection.main;
  if (view.hasFocus && empty && OPENERS.test(view.state.sliceDoc(0, head))) startCompletion(view);
}

/** Formats the text unless it changed meanwhile. @returns whether there was anything to format. */
async function formatIn(view: EditorView, language: LanguageClient): Promise<boolean> {
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

/** Words of CodeMirror's search, as the rest of the page writes. */
const PHRASES = {
  next: 'Next',
  previous: 'Previous',
  all: 'Select all',
  'match case': 'Match case',
  regexp: 'Regular expression',
  'by word': 'Whole words',
  replace: 'Replace',
  'replace all': 'Replace all',
  close: 'Close the search',
};

const COMMENTS = {
  commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
  closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
};

function extensionsOf({ language, label, describedBy, empty, onRun, onEscape }: EditorOptions): Extension {
  const own: readonly KeyBinding[] = [
    { key: 'Mod-Enter', run: taken(onRun) },
    { key: 'Shift-Alt-f', run: taken((view) => void formatIn(view, language)) },
    {
      key: 'Escape',
      run: (view) => {
        if (closeCompletion(view)) return true;
        view.setTabFocusMode(LEAVE_WITHIN);
        onEscape();
        return false;
      },
    },
  ];
  return [
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    highlightSelectionMatches({ minSelectionLength: 2 }),
    search(),
    placeholder(empty),
    EditorView.lineWrapping,
    EditorState.tabSize.of(2),
    EditorState.languageData.of(() => [COMMENTS]),
    EditorState.phrases.of(PHRASES),
    autocompletion({ override: [completionSource(language)], icons: false, activateOnTypingDelay: 120, maxRenderedOptions: 60 }),
    colours,
    problems,
    look,
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy, spellcheck: 'false' }),
    Prec.high(keymap.of(own)),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
  ];
}

type Reader = ReturnType<typeof createReader>;

/** Has the text read as it changes, one question at a time, the latest text always; and checked when the keys rest. */
function createReader(language: LanguageClient, { onRead }: EditorOptions) {
  let reading = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

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
    const { doc } = view.state;
    const found = await language.ask('check', { text: doc.toString() });
    if (view.state.doc === doc && found !== null) showChecked(view, found);
  };
  return {
    changed: (view: EditorView) => {
      clearTimeout(timer);
      timer = setTimeout(() => void check(view), CHECK_AFTER);
      void read(view);
    },
    end: () => clearTimeout(timer),
  };
}
