import { type Action, type Diagnostic, setDiagnostics } from '@codemirror/lint';
import {
  type ChangeDesc,
  ChangeSet,
  type EditorState,
  type Extension,
  MapMode,
  StateEffect,
  StateField,
} from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { changeTo, renameAt } from './rename.ts';
import type { Problem } from './types.ts';

// Two say what is wrong: the language worker while one types, the server after a run. The server's word stands until the text changes.

interface Known {
  readonly checked: readonly Problem[];
  readonly answered: readonly Problem[];
  /** How the text has changed since the server last said something of it. */
  readonly since: ChangeDesc;
}

const learn = StateEffect.define<Partial<Pick<Known, 'checked' | 'answered'>>>();

const field = StateField.define<Known>({
  create: ({ doc }) => ({ checked: [], answered: [], since: ChangeSet.empty(doc.length) }),
  update: (known, { effects, docChanged, changes, newDoc }) => {
    let next = docChanged ? { ...known, answered: [], since: known.since.composeDesc(changes) } : known;
    for (const effect of effects) if (effect.is(learn)) next = { ...next, ...effect.value };
    // Nothing said is nothing new: what was said before stays where it was.
    return next.answered.length > 0 && next.answered !== known.answered
      ? { ...next, since: ChangeSet.empty(newDoc.length) }
      : next;
  },
});

export const problems: Extension = field;

/** Where both speak of the same place only the server is heard. */
export function together({ checked, answered }: Pick<Known, 'checked' | 'answered'>): readonly (Problem & { source: string })[] {
  const elsewhere = checked.filter(
    (problem) =>
      !answered.some(({ from, to }) => problem.from <= Math.max(to, from + 1) && from <= Math.max(problem.to, problem.from + 1)),
  );
  return [
    ...answered.map((problem) => ({ ...problem, source: 'Neo4j' })),
    ...elsewhere.map((problem) => ({ ...problem, source: 'as you type' })),
  ];
}

/** Where a place of the text that the server spoke of is by now; null when what stood there is gone. */
export function placeNow(state: EditorState, at: number): number | null {
  const { since } = state.field(field);
  return at < 0 || at > since.length ? null : since.mapPos(at, -1, MapMode.TrackDel);
}

/** One for each name that may take the place of an unknown one. */
const actionsOf = ({ unknown }: Problem): readonly Action[] =>
  (unknown?.nearest ?? []).map((to) => ({
    name: changeTo(to),
    apply: (view, from) => renameAt(view, from, { from: unknown?.name ?? '', to }),
  }));

function show(view: EditorView): void {
  const { length } = view.state.doc;
  const within = (offset: number) => Math.min(length, Math.max(0, offset));
  const list = together(view.state.field(field)).map((problem): Diagnostic => {
    const { severity, message, source } = problem;
    const from = within(problem.from);
    return { from, to: Math.max(from, within(problem.to)), severity, message, source, actions: actionsOf(problem) };
  });
  view.dispatch(setDiagnostics(view.state, list));
}

export function showChecked(view: EditorView, checked: readonly Problem[]): void {
  view.dispatch({ effects: learn.of({ checked }) });
  show(view);
}

export function showAnswered(view: EditorView, answered: readonly Problem[]): void {
  view.dispatch({ effects: learn.of({ answered }) });
  show(view);
}
