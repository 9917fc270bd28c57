import { z } from 'zod';

/** A property of a node or link. Big integers, dates and points of foreign databases travel as text. */
export const PropValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number(), z.boolean()])),
]);
export type PropValue = z.infer<typeof PropValue>;

/** Opaque. Never split one for its meaning. */
export const Id = z.string().min(1).max(512);

/** Says how much of the whole an answer shows. `shown` of `total` (null: not counted), cut at `limit` when `truncated`; `next` fetches the rest. */
export const Meta = z.object({
  shown: z.number().int(),
  total: z.number().int().nullable(),
  limit: z.number().int().nullable(),
  truncated: z.boolean(),
  next: z.string().nullable(),
  /** Changes with every load: a page that sees another one than before offers to reload. */
  dataVersion: z.string().nullable(),
});
export type Meta = z.infer<typeof Meta>;

export const ErrorBody = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    hint: z.string().nullable(),
    details: z.record(z.string(), z.unknown()).nullable(),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;

export const envelope = <T extends z.ZodType>(data: T) => z.object({ data, meta: Meta });

/** Stable error codes and the status each travels with. */
export const ERROR_STATUS = {
  'bad-request': 400,
  'unknown-parameter': 400,
  'foreign-host': 421,
  'foreign-origin': 403,
  refused: 403,
  'read-only': 403,
  'cypher-error': 400,
  conflict: 409,
  busy: 503,
  'not-json': 415,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-large': 413,
  starting: 503,
  'database-unavailable': 503,
  timeout: 504,
  internal: 500,
} as const;
export type ErrorCode = keyof typeof ERROR_STATUS;

/** `a,b,c` or repeated parameters. */
export const ListParam = z
  .union([z.string(), z.array(z.string())])
  .transform((value) =>
    (Array.isArray(value) ? value : value.split(',')).map((item) => item.trim()).filter((item) => item !== ''),
  );

export const limitParam = (preset: number, max: number) => z.coerce.number().int().min(1).max(max).default(preset);
