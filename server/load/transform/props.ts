/** Properties of a node or link as they are stored. */
export type Props = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/** Without what is not known: a missing value is absent in the database, never `''`. */
export function known(values: Props): Props {
  const props: Record<string, Props[string]> = {};
  for (const [name, value] of Object.entries(values)) if (value !== null && value !== undefined) props[name] = value;
  return props;
}

export type Writable = Record<string, Props[string]>;

/** The same for one property. Claims are many: building them piece by piece takes a fifth of the time of spreading maps. */
export function put(props: Writable, name: string, value: Props[string]): void {
  if (value !== null) props[name] = value;
}
