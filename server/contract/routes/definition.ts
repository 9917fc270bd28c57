import { z } from 'zod';

export interface RouteDefinition {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Express path below `/api`. */
  readonly path: string;
  readonly group: 'service' | 'explore' | 'evidence' | 'cypher' | 'saved';
  readonly summary: string;
  readonly params: z.ZodType;
  readonly query: z.ZodType;
  readonly body: z.ZodType | null;
  readonly data: z.ZodType;
  /** A request that finds something in the data that the product comes with; in the documentation, and run by a test. */
  readonly example: RouteExample;
  /** Whether the answer also comes line by line, as `application/x-ndjson`. */
  readonly stream?: boolean;
}

export interface RouteExample {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Stands in examples for an id that only a saved question has: `GET /api/saved` tells them. */
export const SAVED_ID = '<saved id>';

export const NONE = z.strictObject({});
