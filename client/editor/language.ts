import { CypherLanguageService, formatQuery } from '@neo4j-cypher/language-support';
import { unquoted } from './backticks.ts';
import { proposalOf, textOf } from './proposals.ts';
import { readText } from './reading.ts';
import { schemaOf } from './schema.ts';
import type { DatabaseNames, Problem, Proposal, Question, Questions } from './types.ts';
import { missingFrom, plainWords } from './words.ts';

/** What is said of several lines is marked at their first word: lines of waves hide the text. */
const endOf = (text: string, { start, end }: { start: number; end: number }): number =>
  text.slice(start, end).includes('\n') ? start + (/^\S+/.exec(text.slice(start))?.[0].length ?? 1) : end;

/** language-support does not know a name with backticks in it again: it compares what is written, backticks doubled. */
function isThere(names: DatabaseNames | null, message: string, written: string): boolean {
  const list = written.startsWith('`') ? missingFrom(message) : null;
  if (names === null || list === null) return false;
  const name = unquoted(written);
  return list === 'types' ? names.types.some((type) => type.name === name) : names[list].includes(name);
}

type Answers = { readonly [Q in Question]: (asked: Questions[Q]['asked']) => Questions[Q]['answer'] };

/** Everything that knows Cypher, behind five questions. Lives in a worker: a long text takes it a second. */
export function createLanguage(): Answers {
  const service = new CypherLanguageService();
  let names: DatabaseNames | null = null;
  /** Parameters are asked for in a form of ours: none is unknown. */
  const schemaFor = (text: string) =>
    schemaOf(
      names,
      readText(text).parameters.map(({ name }) => name),
    );
  return {
    know: (asked) => {
      names = asked.names;
      service.clearCache();
      return null;
    },
    read: ({ text }) => readText(text),
    check: ({ text }) => {
      if (text.trim() === '') return [];
      const { diagnostics, symbolTables } = service.lint(text, schemaFor(text));
      service.setSymbolsInfo({ query: text, symbolTables });
      return diagnostics.flatMap(({ offsets, severity, message }): Problem[] => {
        const said = textOf(message) ?? '';
        if (isThere(names, said, text.slice(offsets.start, offsets.end))) return [];
        return [
          {
            from: offsets.start,
            to: endOf(text, offsets),
            severity: severity === 1 ? 'error' : 'warning',
            message: plainWords(said),
          },
        ];
      });
    },
    propose: ({ text, at, asked }): readonly Proposal[] =>
      service.autocomplete(text, schemaFor(text), { caretPosition: at, manual: asked }).map(proposalOf),
    format: ({ text, at }) => {
      const { formattedQuery, newCursorPos } = formatQuery(text, { cursorPosition: at });
      return { text: formattedQuery, at: newCursorPos ?? at };
    },
  };
}
