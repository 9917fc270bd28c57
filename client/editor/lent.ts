// language-support calls methods that browsers of 2023 and Node 20 do not have: without them it throws where proposals would come.

function lend(to: object, name: string, method: (this: never, ...given: never[]) => unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value: method, configurable: true, writable: true });
}

/** Gives sets `union` and `intersection`, iterators `toArray` and `forEach`, where they lack them. */
export function lendMethods(): void {
  const sets = Set.prototype;
  lend(sets, 'union', function (this: Set<unknown>, other: Iterable<unknown>) {
    return new Set([...this, ...other]);
  });
  lend(sets, 'intersection', function (this: Set<unknown>, other: ReadonlySet<unknown>) {
    return new Set([...this].filter((item) => other.has(item)));
  });
  const iterators: object = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
  lend(iterators, 'toArray', function (this: Iterable<unknown>) {
    return [...this];
  });
  lend(iterators, 'forEach', function (this: Iterable<unknown>, each: (item: unknown) => void) {
    for (const item of this) each(item);
  });
}
