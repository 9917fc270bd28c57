/** Properties of a node or link as they are stored. */
export type Props = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/** Without what is not known: a missing value is absent in the database, never `''`. */
export function known(values: Props): Props {
  const props: Record<string, Props[string]> = {};
  for (const [name, value] of Object.entries(values)) if (value !== null && value !== undefined) props[name] = value;
  return props;
}
