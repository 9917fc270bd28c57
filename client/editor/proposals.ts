import type { CompletionItem } from '@neo4j-cypher/language-support';
import { quoted } from './backticks.ts';
import type { Proposal } from './types.ts';

/** Numbers of the language server protocol that language-support uses. */
const KINDS: Readonly<Record<number, Proposal['kind']>> = {
  2: 'procedure',
  3: 'function',
  6: 'variable',
  10: 'property',
  14: 'keyword',
  15: 'snippet',
  20: 'other',
  23: 'keyword',
  25: 'label',
};

export const textOf = (documentation: CompletionItem['documentation']): string | null =>
  documentation === undefined ? null : typeof documentation === 'string' ? documentation : documentation.value;

export function proposalOf(item: CompletionItem): Proposal {
  const { label, insertText, insertTextFormat, kind, signature, detail, documentation } = item;
  const parameter = label.startsWith('$');
  // language-support does not double the backticks of a name.
  const name = insertText === `\`${label}\`` ? quoted(label) : (insertText ?? label);
  return {
    label,
    insert: parameter ? label : name,
    snippet: insertTextFormat === 2 || kind === 15,
    kind: parameter ? 'parameter' : ((kind === undefined ? undefined : KINDS[kind]) ?? 'other'),
    detail: signature ?? detail ?? null,
    info: textOf(documentation),
  };
}
