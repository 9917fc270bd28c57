import { z } from 'zod';

// Names of properties are any text, in a database that is not ours also those of JavaScript's own making.

const PROTO = '__proto__';
/** No name of Neo4j holds a null character. */
const ASIDE = '\u0000__proto__';

const renamed = <T>(map: Readonly<Record<string, T>>, from: string, to: string): Record<string, T> =>
  Object.hasOwn(map, from)
    ? Object.fromEntries(Object.entries(map).map(([key, item]): [string, T] => [key === from ? to : key, item]))
    : map;

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** `z.record(z.string(), value)`, but a key called `__proto__`, which zod leaves out, stays. */
export const keyed = <T extends z.ZodType>(value: T) =>
  z.preprocess(
    (map) => (isMap(map) ? renamed(map, PROTO, ASIDE) : map),
    z.record(z.string(), value).overwrite((map) => renamed(map, ASIDE, PROTO)),
  );

/** What stands under a name; undefined where nothing does: every object answers to `constructor`. */
export const own = <T>(map: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(map, name) ? map[name] : undefined;
