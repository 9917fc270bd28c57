import { z } from 'zod';
import { LONGEST_QUERY } from '../../server/contract/cypher.ts';
import type { Snapshot } from './snapshot.ts';
import { encode, pack, partsOf, unpack } from './url.ts';
import { type Tab, TabParameter } from './workbench/types.ts';

// What a link can carry, in one fragment: a view (`s=`, see url.ts), a question as it stands in the editor (`q=`) or one that is saved
// (`saved=`), and a view together with either: `#s=1.…&q=1.…`. Opening a link never runs anything.

/** Version 1. Name, text and parameters of a question. */
const Wire = z.object({
  n: z.string().max(500),
  t: z.string().min(1).max(LONGEST_QUERY),
  p: z.record(z.string().max(200), TabParameter).default({}),
});

export type LinkedQuestion = Readonly<Pick<Tab, 'name' | 'text' | 'parameters'>>;

export type ParsedQuestion =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly question: LinkedQuestion }
  | { readonly kind: 'saved'; readonly id: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

export type Linked = Exclude<ParsedQuestion, { readonly kind: 'none' | 'unreadable' }>;

export const textOf = ({ name, text, parameters }: LinkedQuestion): Linked => ({
  kind: 'text',
  question: { name, text, parameters },
});

function partOf(linked: Linked): string {
  if (linked.kind === 'saved') return `saved=${encodeURIComponent(linked.id)}`;
  const { name, text, parameters } = linked.question;
  return `q=1.${pack({ n: name.slice(0, 500), t: text, p: parameters })}`;
}

/** The fragment of an address that opens this view, this question, or both; `''` for neither. */
export function encodeLink(view: Snapshot | null, question: Linked | null): string {
  const parts = [view === null ? '' : encode(view).replace(/^#/, ''), question === null ? '' : partOf(question)];
  const text = parts.filter((part) => part !== '').join('&');
  return text === '' ? '' : `#${text}`;
}

/** Reads the question of any text: one, none, or the reason why it cannot be read. Never throws. The view is read by `decode` of url.ts. */
export function decodeQuestion(fragment: string): ParsedQuestion {
  const part = partsOf(fragment).find((each) => /^(?:q|saved)=/.test(each));
  if (part === undefined) return { kind: 'none' };
  if (part.startsWith('saved=')) return savedOf(part.slice('saved='.length));
  const match = /^q=(\d+)\.([A-Za-z0-9_-]*)$/.exec(part);
  if (match === null) return { kind: 'unreadable', reason: 'the address of the question is damaged or was cut off' };
  const [, version, payload = ''] = match;
  if (version !== '1')
    return { kind: 'unreadable', reason: `the question was written by another version (${version}; this one reads 1)` };
  const wire = Wire.safeParse(unpack(payload));
  if (!wire.success) return { kind: 'unreadable', reason: 'the address of the question is damaged or was cut off' };
  const { n, t, p } = wire.data;
  return { kind: 'text', question: { name: n, text: t, parameters: p } };
}

function savedOf(written: string): ParsedQuestion {
  try {
    const id = decodeURIComponent(written);
    if (id !== '' && id.length <= 512) return { kind: 'saved', id };
  } catch {
    // Not an address that we wrote.
  }
  return { kind: 'unreadable', reason: 'the address of the saved question is damaged or was cut off' };
}
