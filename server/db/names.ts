/** A name in Cypher. Backticks are doubled: the only text that is ever joined into a statement; everything else is a parameter. */
export const identifier = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

const SLOT = /\/\*(\w+)\*\//g;

/**
 * Fills the slots of a statement with names of the model or of the introspected schema: a slot `types` in `-[r…]-` and `{types: ['A', 'B']}`
 * give `` -[r:`A`|`B`]- ``. Left as it stands the text runs in any Neo4j tool and means "any type". Throws on a slot without names.
 */
export function withNames(text: string, names: Readonly<Record<string, readonly string[]>>): string {
  return text.replace(SLOT, (slot, key: string) => {
    const list = names[key];
    if (list === undefined || list.length === 0) throw new RangeError(`No names for ${slot}`);
    return `:${list.map(identifier).join('|')}`;
  });
}
