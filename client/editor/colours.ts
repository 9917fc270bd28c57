import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Token } from './types.ts';

// Colours come from the worker a moment after the text; until then what is there moves along with it.

/** Types of words → class in `editor.css`. What is not listed keeps the colour of text. */
const CLASSES: Readonly<Record<string, string>> = {
  comment: 'cy-comment',
  keyword: 'cy-keyword',
  keywordLiteral: 'cy-keyword',
  booleanLiteral: 'cy-number',
  numberLiteral: 'cy-number',
  stringLiteral: 'cy-string',
  label: 'cy-label',
  property: 'cy-property',
  function: 'cy-function',
  predicateFunction: 'cy-function',
  procedure: 'cy-function',
  namespace: 'cy-function',
  paramDollar: 'cy-parameter',
  paramValue: 'cy-parameter',
  operator: 'cy-quiet',
  separator: 'cy-quiet',
  punctuation: 'cy-quiet',
};

const MARKS = Object.fromEntries(Object.values(CLASSES).map((name) => [name, Decoration.mark({ class: name })]));

const colour = StateEffect.define<DecorationSet>();

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    for (const effect of transaction.effects) if (effect.is(colour)) return effect.value;
    return marks.map(transaction.changes);
  },
  provide: (of) => EditorView.decorations.from(of),
});

export const colours: Extension = field;

/** Colours a text that is still the one that was read. */
export const coloured = (tokens: readonly Token[]) =>
  colour.of(
    Decoration.set(
      tokens.flatMap(({ from, to, type }) => {
        const mark = MARKS[CLASSES[type] ?? ''];
        return mark === undefined ? [] : [mark.range(from, to)];
      }),
      true,
    ),
  );
