import { type Completion, type CompletionContext, type CompletionResult, snippetCompletion } from '@codemirror/autocomplete';
import type { LanguageClient } from './language-client.ts';
import type { Proposal } from './types.ts';

/** The word, or the name in backticks, or the parameter, that stands before the cursor. */
const WORD = /`[^`\n]*$|\$?[\p{L}\p{N}_]*$/u;
/** After one of these a name follows: proposals come without being asked for. */
export const OPENERS = /[\p{L}\p{N}_`$.:({|]$/u;
/** After one of these stands a name of the database, or something else altogether: keywords there would take the Enter of a new line. */
const NAMED = /[{|]$/u;
const OF_DATABASE: ReadonlySet<Proposal['kind']> = new Set<Proposal['kind']>(['label', 'type', 'property']);

const TYPES: Readonly<Partial<Record<Proposal['kind'], string>>> = {
  label: 'class',
  type: 'class',
  property: 'property',
  function: 'function',
  procedure: 'method',
  variable: 'variable',
  parameter: 'constant',
  keyword: 'keyword',
  snippet: 'text',
};

/** What people look for first: names before keywords. */
const BOOST: Readonly<Partial<Record<Proposal['kind'], number>>> = {
  variable: 4,
  property: 3,
  label: 3,
  parameter: 3,
  function: 1,
  keyword: -1,
  snippet: -2,
};

/** Properties of what is spoken of stand before all others, however well those fit what is typed. */
const HELD = 50;

export function completionOf(proposal: Proposal): Completion {
  const { label, insert, kind, snippet, detail, info, held } = proposal;
  const common = {
    label,
    type: TYPES[kind],
    boost: held ? HELD : BOOST[kind],
    ...(detail === null || detail === '' ? {} : { detail }),
    ...(info === null || info === '' ? {} : { info }),
  };
  return snippet ? snippetCompletion(insert, common) : { ...common, apply: insert };
}

export const completionSource =
  (language: LanguageClient) =>
  async (context: CompletionContext): Promise<CompletionResult | null> => {
    const text = context.state.doc.toString();
    const before = text.slice(0, context.pos);
    const word = WORD.exec(before)?.[0] ?? '';
    if (!context.explicit && !OPENERS.test(before)) return null;
    const answer = await language.ask('propose', { text, at: context.pos, asked: context.explicit });
    const namesOnly = !context.explicit && NAMED.test(before);
    const proposals = (answer ?? []).filter(({ kind }) => !namesOnly || OF_DATABASE.has(kind));
    // Who has left the editor, or has run it, is not interrupted by what comes late.
    if (context.aborted || context.view?.hasFocus === false || proposals.length === 0) return null;
    return {
      from: context.pos - word.length,
      options: proposals.map(completionOf),
      validFor: /^[`$]?[\p{L}\p{N}_ ]*$/u,
    };
  };
