import { CypherLanguageService, formatQuery } from '@neo4j-cypher/language-support';
import { didYouMean, namesMeant } from '../../server/contract/meant.ts';
import { unquoted } from './backticks.ts';
import { isComponent } from './components.ts';
import { flat, flatNames, round, roundProposal } from './flat.ts';
import { holdersAt } from './holders.ts';
import { lendMethods } from './lent.ts';
import { offered } from './offered.ts';
import { proposalOf, textOf } from './proposals.ts';
import { readText } from './reading.ts';
import { schemaOf } from './schema.ts';
import { spoken } from './spoken.ts';
import type { DatabaseNames, Problem, Proposal, Question, Questions } from './types.ts';
import { missingFrom, plainWords, unfitting } from './words.ts';

type Diagnostic = ReturnType<CypherLanguageService['lint']>['diagnostics'][number];

/** What is said of several lines is marked at their first word: lines of waves hide the text. */
const endOf = (text: string, { start, end }: { start: number; end: number }): number =>
  text.slice(start, end).includes('\n') ? start + (/^\S+/.exec(text.slice(start))?.[0].length ?? 1) : end;

/** language-support does not know a name with backticks in it again: it compares what is written, backticks doubled. */
function isThere(names: DatabaseNames | null, message: string, written: string): boolean {
  const list = written.startsWith('`') ? missingFrom(message) : null;
  if (names === null || list === null) return false;
  const name = unquoted(written);
  return list === 'properties' ? names.properties.includes(name) : names[list].some((each) => each.name === name);
}

/** Names of the database that were meant by one that it does not have: the same that are proposed after a run. */
function nearestTo(names: DatabaseNames | null, message: string, written: string): readonly string[] {
  const list = missingFrom(message);
  if (names === null || list === null) return [];
  const known = list === 'properties' ? names.properties : names[list].map(({ name }) => name);
  return namesMeant(unquoted(written), known).map(round);
}

/** The text as far as its patterns stand before `at`. */
const patternsBefore = (text: string, at: number): string => text.slice(0, text.lastIndexOf(')', at - 1) + 1);

/** Where a relationship type is written: `-[r:`, `-[:A|B`. */
const TYPE_NEXT = /\[[^\][(){}]*[:|&!]\s*`?[\p{L}\p{N}_]*$/u;
/** Longer patterns are not found out about at once: that takes as long as a check, and the keys would wait. */
const LONGEST_AT_ONCE = 1_500;

/** That an unknown name stands together with nothing goes without saying, and would be marked all over it. */
function withoutConsequences(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const unknown = found.filter(({ message }) => missingFrom(textOf(message) ?? '') !== null);
  return found.filter(
    ({ message, offsets: { start, end } }) =>
      !unfitting(textOf(message) ?? '') || !unknown.some(({ offsets }) => offsets.start >= start && offsets.end <= end),
  );
}

/** What language-support says of a text; nothing where it is mistaken. */
function problemsOf(names: DatabaseNames | null, text: string, { offsets, severity, message }: Diagnostic): Problem[] {
  const said = textOf(message) ?? '';
  const written = text.slice(offsets.start, offsets.end);
  if (isThere(names, said, written)) return [];
  if (missingFrom(said) === 'properties' && isComponent(text, offsets.start, written)) return [];
  const [from, to] = [offsets.start, endOf(text, offsets)];
  const problem: Problem = { from, to, severity: severity === 1 ? 'error' : 'warning', message: round(plainWords(said)) };
  const nearest = nearestTo(names, said, written);
  if (nearest.length === 0) return [problem];
  return [
    { ...problem, message: `${problem.message} ${didYouMean(nearest)}`, unknown: { name: round(unquoted(written)), nearest } },
  ];
}

type Answers = { readonly [Q in Question]: (asked: Questions[Q]['asked']) => Questions[Q]['answer'] };

/** Everything that knows Cypher, behind five questions. Lives in a worker: a long text takes it a second. */
export function createLanguage(): Answers {
  lendMethods();
  const service = new CypherLanguageService();
  let checked = '';
  let names: DatabaseNames | null = null;
  /** Parameters are asked for in a form of ours: none is unknown. */
  const schemaFor = (text: string) =>
    schemaOf(
      names,
      readText(text).parameters.map(({ name }) => name),
    );
  const learn = (text: string): readonly Diagnostic[] => {
    const { diagnostics, symbolTables } = service.lint(text, schemaFor(text));
    service.setSymbolsInfo({ query: text, symbolTables });
    checked = text;
    return diagnostics;
  };
  /** Before types are proposed: which labels stand beside them. */
  const learnBeside = (text: string, at: number): void => {
    const patterns = patternsBefore(text, at);
    // What was found out of an earlier text holds while its patterns are the same.
    if (checked.startsWith(patterns)) return;
    // A label that was half written when it was checked connects nothing: no type would be proposed beside it.
    if (patterns.length <= LONGEST_AT_ONCE && TYPE_NEXT.test(text.slice(0, at))) learn(patterns);
    else service.setSymbolsInfo({ query: text, symbolTables: [] });
  };
  return {
    know: (asked) => {
      names = flatNames(asked.names);
      service.clearCache();
      return null;
    },
    read: ({ text }) => readText(text),
    check: ({ text: written }) => {
      const text = flat(written);
      if (text.trim() === '') return [];
      return withoutConsequences(learn(text)).flatMap((diagnostic) => problemsOf(names, text, diagnostic));
    },
    propose: ({ text: written, at, asked }): readonly Proposal[] => {
      const text = flat(written);
      learnBeside(text, at);
      const { graphSchema, ...lists } = schemaFor(text);
      const how = { caretPosition: at, manual: asked };
      const connected = service.autocomplete(text, { ...lists, graphSchema }, how);
      // What connects what is known from a sample, and a label may be mistyped: then all types or labels.
      const found = connected.length === 0 && graphSchema !== undefined ? service.autocomplete(text, lists, how) : connected;
      const holders = holdersAt(spoken(text, readText(text).tokens), at);
      return offered(found.map(proposalOf), names, holders).map(roundProposal);
    },
    format: ({ text, at }) => {
      const { formattedQuery, newCursorPos } = formatQuery(flat(text), { cursorPosition: at });
      return { text: round(formattedQuery), at: newCursorPos ?? at };
    },
  };
}
