/** Signatures as Neo4j writes them: `name(first :: STRING, rest = {} :: MAP) :: (node :: NODE, score :: FLOAT)`. */
export interface Signature {
  readonly takes: readonly Part[];
  /** One without a name for functions. */
  readonly gives: readonly Part[];
}

export interface Part {
  readonly name: string;
  readonly type: string;
  /** As written; null where the argument must be given. */
  readonly preset: string | null;
}

/** Reads what it can: a text of another form has no parts. */
export function readSignature(text: string): Signature {
  const open = text.indexOf('(');
  const close = closing(text, open);
  if (open === -1 || close === -1) return { takes: [], gives: [] };
  const after = text
    .slice(close + 1)
    .replace(/^\s*::\s*/, '')
    .trim();
  const gives = after.startsWith('(')
    ? partsOf(after.slice(1, -1))
    : after === ''
      ? []
      : [{ name: '', type: after, preset: null }];
  return { takes: partsOf(text.slice(open + 1, close)), gives };
}

const OPEN = '([{<';
const CLOSE = ')]}>';

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at >= 0 && at < text.length; at += 1) {
    if (OPEN.includes(text.charAt(at))) depth += 1;
    if (CLOSE.includes(text.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function partsOf(list: string): Part[] {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const letter of list) {
    if (OPEN.includes(letter)) depth += 1;
    if (CLOSE.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) {
      parts.push(current);
      current = '';
    } else current += letter;
  }
  return [...parts, current].filter((part) => part.trim() !== '').map(partOf);
}

function partOf(text: string): Part {
  const [left = '', ...types] = text.split('::');
  const [name = '', ...preset] = left.split('=');
  return {
    name: name.trim(),
    type: types.join('::').trim() || 'ANY',
    preset: preset.length === 0 ? null : preset.join('=').trim(),
  };
}
