import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Problem } from './types.ts';

// Two say what is wrong: the language worker while one types, the server after a run. The server's word stands until the text changes.

interface Known {
  readonly checked: readonly Problem[];
  readonly answered: readonly Problem[];
}

const learn = StateEffect.define<Partial<Known>>();

const field = StateField.define<Known>({
  create: () => ({ checked: [], answered: [] }),
  update: (known, { effects, docChanged }) => {
    let next = docChanged ? { ...known, answered: [] } : known;
    for (const effect of effects) if (effect.is(learn)) next = { ...next, ...effect.value };
    return next;
  },
});

export const problems: Extension = field;

/** Where both speak of the same place only the server is heard. */
export function together({ checked, answered }: Known): readonly (Problem & { source: string })[] {
  const elsewhere = checked.filter(
    (problem) =>
      !answered.some(({ from, to }) => problem.from <= Math.max(to, from + 1) && from <= Math.max(problem.to, problem.from + 1)),
  );
  return [
    ...answered.map((problem) => ({ ...problem, source: 'Neo4j' })),
    ...elsewhere.map((problem) => ({ ...problem, source: 'as you type' })),
  ];
}

function show(view: EditorView): void {
  const { length } = view.state.doc;
  const within = (offset: number) => Math.min(length, Math.max(0, offset));
  const list = together(view.state.field(field)).map(({ from, to, severity, message, source }): Diagnostic => {
    const start = within(from);
    return { from: start, to: Math.max(start, within(to)), severity, message, source };
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
