/** The name that stands in the text, in backticks or not: `` `Back``tick` `` is ``Back`tick``. */
export const unquoted = (written: string): string =>
  written.startsWith('`') ? written.slice(1, -1).replaceAll('``', '`') : written;

/** A name in backticks, those in it doubled. */
export const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;
