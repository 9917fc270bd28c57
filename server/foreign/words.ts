/** `WORKS_FOR` and `worksFor` as people read them: "works for". What is no such name stays as it is. */
export function readable(type: string): string {
  if (/^[A-Z0-9_]+$/.test(type)) return type.toLowerCase().replaceAll('_', ' ').trim() || type;
  if (/^[a-z][A-Za-z0-9_]*$/.test(type))
    return type
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replaceAll('_', ' ')
      .toLowerCase();
  return type;
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** "A, B and C". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
