import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  completionStatus,
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
import { colours } from './colours.ts';
import { completionSource } from './completion.ts';
import type { LanguageClient } from './language-client.ts';
import { look } from './look.ts';
import { problems } from './problems.ts';

export interface ExtensionOptions {
  readonly language: LanguageClient;
  readonly label: string;
  /** Id of an element that says how the keyboard leaves the editor. */
  readonly describedBy: string;
  readonly empty: string;
  readonly onRun: () => void;
  readonly onFormat: () => void;
  /** Esc with nothing to close. */
  readonly onEscape: () => void;
}

/** A key that is ours whatever comes of it. */
const taken = (act: (view: EditorView) => void) => (view: EditorView) => {
  act(view);
  return true;
};

/** Milliseconds after Esc in which Tab leaves the editor; any other key ends them. */
const LEAVE_WITHIN = 10_000;

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

/** What the editor can do and how it looks, whichever text it shows. */
export function extensionsOf({ language, label, describedBy, empty, onRun, onFormat, onEscape }: ExtensionOptions): Extension {
  const own: readonly KeyBinding[] = [
    { key: 'Mod-Enter', run: taken(onRun) },
    { key: 'Shift-Alt-f', run: taken(onFormat) },
    {
      key: 'Escape',
      run: (view) => {
        // One that is only looked for is on no screen: this Esc is meant for the editor.
        const proposing = completionStatus(view.state) === 'active';
        closeCompletion(view);
        if (proposing) return true;
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
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy, spellcheck: 'false', tabindex: '0' }),
    Prec.high(keymap.of(own)),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
  ];
}
