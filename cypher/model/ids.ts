/** UUIDv5 (RFC 9562, section 5.5). SHA-1 comes from outside: this folder runs in browsers too. */
export type Sha1 = (bytes: Uint8Array) => Uint8Array;

/** Namespace of link ids; changing it would change every link's id. */
const LINKS = '4a3d2f0e-6c1b-5f7e-9d58-2b1c0e7a94d3';

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (uuid: string): Uint8Array =>
  Uint8Array.from(uuid.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const LINK_BYTES = bytesOf(LINKS);

function uuid5Bytes(sha1: Sha1, namespace: Uint8Array, name: string): string {
  const text = utf8(name);
  const input = new Uint8Array(namespace.length + text.length);
  input.set(namespace);
  input.set(text, namespace.length);
  const digest = sha1(input).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  return hex(digest).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** UTF-8 bytes; this project knows neither the DOM's nor Node's TextEncoder. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(bytes);
}

/** UUIDv5 of a name in a namespace (a UUID). */
export const uuid5 = (sha1: Sha1, namespace: string, name: string): string => uuid5Bytes(sha1, bytesOf(namespace), name);

export interface LinkEnds {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Only where the type has the role in its key; else null. */
  readonly role: string | null;
}

/** The ends as the link is stored: of a symmetric type the smaller id comes first, and the role stays only where the type keys by it. */
export function linkEnds(
  type: { readonly id: string; readonly symmetric: boolean; readonly roleInKey: boolean },
  subject: string,
  object: string,
  role: string | null,
): LinkEnds {
  const swap = type.symmetric && object < subject;
  return { type: type.id, from: swap ? object : subject, to: swap ? subject : object, role: type.roleInKey ? role : null };
}

/** Opaque id of a link: UUIDv5 of type, ends and, where the type says so, role. */
export const linkId = (sha1: Sha1, ends: LinkEnds): string =>
  uuid5Bytes(sha1, LINK_BYTES, JSON.stringify([ends.type, ends.from, ends.to, ends.role]));
