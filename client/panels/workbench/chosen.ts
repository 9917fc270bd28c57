import type { Reading, Span } from '../../editor/types.ts';
import type { Named } from '../../state/workbench/guess.ts';

/** What Run would run: a part of the text and why that part. */
export interface Chosen {
  readonly kind: 'all' | 'selection' | 'statement';
  readonly text: string;
  /** Characters of the editor's text before it. */
  readonly from: number;
  /** Of several statements, which one, counted from 1; and how many there are. */
  readonly number: number;
  readonly of: number;
  /** Names of its parameters, each once, with the word before it and all that it is compared with. */
  readonly parameters: readonly Named[];
}

/**
 * A selection of more than one word runs alone; of several statements the one at the cursor; else the whole text. `reading` is null, or of another
 * text, while the language worker has not read this one.
 */
export function choose(text: string, reading: Reading | null, selection: Span): Chosen {
  const statements = reading?.statements ?? [];
  const picked = text.slice(selection.from, selection.to);
  const inside = ({ from, to }: Span) => parametersWithin(reading, from, to);
  if (/\S\s+\S/.test(picked)) {
    const from = selection.from + (picked.length - picked.trimStart().length);
    const part = picked.trim().replace(/;$/, '');
    return { kind: 'selection', text: part, from, number: 1, of: 1, parameters: inside({ from, to: from + part.length }) };
  }
  const [only] = statements;
  if (only === undefined)
    return { kind: 'all', text, from: 0, number: 1, of: 1, parameters: inside({ from: 0, to: text.length }) };
  const at = Math.max(
    0,
    statements.findLastIndex(({ from }) => from <= selection.to),
  );
  const { from, to } = statements[at] ?? only;
  return {
    kind: statements.length > 1 ? 'statement' : 'all',
    text: text.slice(from, to),
    from,
    number: at + 1,
    of: statements.length,
    parameters: inside({ from, to }),
  };
}

function parametersWithin(reading: Reading | null, from: number, to: number): readonly Named[] {
  const found = new Map<string, Named>();
  for (const { name, after, compared, from: at } of reading?.parameters ?? []) {
    if (at < from || at >= to) continue;
    const named = found.get(name) ?? { name, after, compared: [] };
    found.set(name, compared === null ? named : { ...named, compared: [...named.compared, compared] });
  }
  return [...found.values()];
}

export const runLabel = ({ kind, number, of }: Chosen): string =>
  kind === 'selection' ? 'Run selection' : kind === 'statement' ? `Run ${number} of ${of}` : 'Run';

/** Where what was run stands in the text now; null when it was changed since. `from` is where it stood. */
export function placeOf(text: string, run: string, from: number): number | null {
  if (run === '') return null;
  if (text.startsWith(run, from)) return from;
  const at = text.indexOf(run);
  return at === -1 ? null : at;
}
