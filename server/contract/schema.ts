import { z } from 'zod';

const PropertyOf = z.object({
  name: z.string(),
  /** Types seen, as Cypher names them, e.g. `STRING`, `LIST<STRING>`, `DATE`, `POINT`. */
  types: z.array(z.string()),
});

/**
 * What a database holds, whoever made it: for completion, for the explorer of foreign databases, for people. Counts are exact (Neo4j keeps
 * them); properties are those of a sample.
 */
export const SchemaAnswer = z.object({
  nodes: z.number().int(),
  links: z.number().int(),
  labels: z.array(z.object({ name: z.string(), count: z.number().int(), properties: z.array(PropertyOf) })),
  types: z.array(
    z.object({
      name: z.string(),
      count: z.number().int(),
      properties: z.array(PropertyOf),
      /** Labels of its ends, as sampled. */
      from: z.array(z.string()),
      to: z.array(z.string()),
    }),
  ),
  propertyKeys: z.array(z.string()),
  indexes: z.array(
    z.object({
      name: z.string(),
      /** RANGE, TEXT, POINT, FULLTEXT, VECTOR, LOOKUP */
      type: z.string(),
      entity: z.enum(['node', 'relationship']),
      names: z.array(z.string()),
      properties: z.array(z.string()),
      unique: z.boolean(),
      online: z.boolean(),
    }),
  ),
  /** What may be called here; others are refused. */
  functions: z.array(z.object({ name: z.string(), signature: z.string(), description: z.string() })),
  procedures: z.array(z.object({ name: z.string(), signature: z.string(), description: z.string() })),
  /** How many of each label or type were looked at for properties and ends; null where all were. */
  sampled: z.number().int().nullable(),
});
export type SchemaAnswer = z.infer<typeof SchemaAnswer>;

/** Element ids as cells carry them → what the explorer can show. `id` null: not something of the chart (a claim, say). */
export const ResolveRequest = z.strictObject({
  nodes: z.array(z.string().max(512)).max(5000).default([]),
  links: z.array(z.string().max(512)).max(5000).default([]),
});
export const ResolveAnswer = z.object({
  nodes: z.array(z.object({ elementId: z.string(), id: z.string().nullable() })),
  links: z.array(
    z.object({ elementId: z.string(), id: z.string().nullable(), source: z.string().nullable(), target: z.string().nullable() }),
  ),
});
export type ResolveAnswer = z.infer<typeof ResolveAnswer>;
