/** The name that stands in the text, in backticks or not: `` `Back``tick` `` is ``Back`tick``. */
export const unquoted = (written: string): string =>
  written.startsWith('`') ? written.slice(1, -1).replaceAll('``', '`') : written;

/** A name in backticks, those in it doubled. */
export const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const AT_PLACE = /(?:`(?:[^`]|``)*`|[\p{L}_][\p{L}\p{N}_]*)/uy;

/** A name as a statement has it: in backticks where it needs them. */
export const written = (name: string): string => (PLAIN.test(name) ? name : quoted(name));

/** The name that begins at a place of the text, as it is written there, backticks included; null when none does. */
export function nameAt(text: string, at: number): string | null {
  AT_PLACE.lastIndex = Math.max(0, at);
  return AT_PLACE.exec(text)?.[0] ?? null;
}
