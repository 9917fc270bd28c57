/** A name in Cypher. Backticks are doubled: the only text that is ever joined into a statement; everything else is a parameter. */
export const identifier = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** What fills slots. `'any'` is said outright: a list that happens to be empty is a mistake, never "any". */
export type Names = Readonly<Record<string, readonly string[] | 'any'>>;

const SLOT = /\/\*(\.?)(\w+)\*\//g;

/**
 * Fills the slots of a statement with names of the model or of the introspected schema: a slot `types` in `-[r…]-` and `{types: ['A', 'B']}`
 * give `` -[r:`A`|`B`]- ``; a slot with a dot after a variable takes one property: `` n.`born on` ``. Left as it stands the text runs in any
 * Neo4j tool and means "any type". Throws on a slot without names.
 */
export function withNames(text: string, names: Names): string {
  return text.replace(SLOT, (slot, dot: string, key: string) => {
    const list = names[key];
    if (list === 'any' && dot === '') return '';
    const [first, ...more] = list === 'any' ? [] : (list ?? []);
    if (first === undefined) throw new RangeError(`No names for ${slot}`);
    if (dot === '') return `:${[first, ...more].map(identifier).join('|')}`;
    if (more.length > 0) throw new RangeError(`One name for ${slot}`);
    return `.${identifier(first)}`;
  });
}
