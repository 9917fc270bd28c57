import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import {
  createEditor,
  createLanguageClient,
  type EditorHandle,
  type LanguageClient,
  type Reading,
  type Span,
  schemaNames,
  startLanguage,
} from '../../editor/index.ts';
import { activeTab } from '../../state/workbench/tabs.ts';
import { useStores, useUi, useWorkbench } from '../common/context.ts';
import * as queries from '../common/queries.ts';
import { say } from '../common/say.tsx';

export const HELP_ID = 'cypher-editor-help';

export interface EditorState {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly handle: EditorHandle | null;
  /** Of the text in front; null until the worker has read it. `beyond`: it cannot read this text. */
  readonly reading: Reading | null;
  readonly beyond: boolean;
  readonly selection: Span;
}

interface Read {
  readonly text: string;
  readonly reading: Reading | null;
}

const START: Span = { from: 0, to: 0 };

/** The one editor of the page, showing the tab in front; it lives as long as the workbench is open. */
export function useEditor({ onRun, onEscape }: { onRun: () => void; onEscape: () => void }): EditorState {
  const { workbench } = useStores();
  const host = useRef<HTMLDivElement>(null);
  const [handle, setHandle] = useState<EditorHandle | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  const [selection, setSelection] = useState(START);
  const tab = useWorkbench(activeTab);
  const [language] = useState(() => createLanguageClient(startLanguage));
  // The editor is made once; it calls whatever is current.
  const current = useRef({ onRun, onEscape });
  current.current = { onRun, onEscape };

  useEffect(() => {
    if (host.current === null) return;
    const made = createEditor({
      parent: host.current,
      language,
      label: 'Cypher',
      describedBy: HELP_ID,
      empty: 'Ask in Cypher: it only reads',
      onChange: (text) => workbench.setText(activeTab(workbench.getState()).id, text),
      onRead: (text, reading) => setRead({ text, reading }),
      onSelect: ({ from, to }) => setSelection({ from, to }),
      onRun: () => current.current.onRun(),
      onFormat: () => void formatOrSay(made),
      onEscape: () => current.current.onEscape(),
    });
    setHandle(made);
    return () => {
      made.destroy();
      language.end();
    };
  }, [language, workbench]);

  useEffect(() => handle?.show(tab.id, tab.text), [handle, tab.id, tab.text]);
  useNames(handle, language);
  useWantedFocus(handle);

  const fresh = read !== null && read.text === tab.text ? read : null;
  return { host, handle, reading: fresh?.reading ?? null, beyond: fresh !== null && fresh.reading === null, selection };
}

/** Formats the text in front, or says why it stays as it is. */
export async function formatOrSay(handle: EditorHandle): Promise<void> {
  if ((await handle.format()) !== 'beyond') return;
  say(
    'It stays as it is: a comment may stand where no line can end, or the text is not Cypher.',
    'This text cannot be formatted',
  );
}

/** Tells the language worker what the database calls things, once that is known. */
function useNames(handle: EditorHandle | null, language: LanguageClient): void {
  const schema = useQuery(queries.schema());
  useEffect(() => {
    if (schema.data === undefined) return;
    void language.ask('know', { names: schemaNames(schema.data) }).then(() => handle?.namesKnown());
  }, [schema.data, language, handle]);
}

/** The focus goes to the editor where something on the page asked for it. */
function useWantedFocus(handle: EditorHandle | null): void {
  const { ui } = useStores();
  const wanted = useUi((state) => state.focusEditor);
  useEffect(() => {
    if (handle === null || !wanted) return;
    handle.focus();
    ui.setState({ focusEditor: false });
  }, [handle, wanted, ui]);
}
