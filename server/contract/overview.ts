import { z } from 'zod';
import { Id } from './common.ts';
import { GraphFragment } from './graph.ts';

export const DataSetInfo = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  licence: z.string().nullable(),
  version: z.string().nullable(),
  recordedOn: z.string().nullable(),
  dataKind: z.enum(['real', 'synthetic', 'fictional']),
  /** `loading`: an unfinished large load; every view says so until the next run has completed it. */
  status: z.enum(['ready', 'loading']),
  hash: z.string().nullable(),
  loadedAt: z.string().nullable(),
  counts: z.object({ sources: z.number(), entities: z.number(), claims: z.number() }),
});
export type DataSetInfo = z.infer<typeof DataSetInfo>;

/** A question in plain words and what answers it: neighbours of an entity, a path between two, or a set of ids. */
export const StartingPoint = z.object({
  question: z.string(),
  show: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('neighbours'), id: Id, types: z.array(z.string()).nullable() }),
    z.object({ kind: z.literal('path'), from: Id, to: Id, profile: z.string() }),
    z.object({ kind: z.literal('set'), ids: z.array(Id) }),
  ]),
});
export type StartingPoint = z.infer<typeof StartingPoint>;

export const Overview = z.object({
  entities: z.number().int(),
  links: z.number().int(),
  claims: z.number().int(),
  statements: z.number().int(),
  sources: z.number().int(),
  byGroup: z.array(z.object({ group: z.string(), kind: z.string(), count: z.number().int() })),
  byType: z.array(z.object({ type: z.string(), count: z.number().int() })),
  byStrength: z.array(z.object({ strength: z.string(), count: z.number().int() })),
  contested: z.number().int(),
  otherTopic: z.number().int(),
  dataSets: z.array(DataSetInfo),
  start: z.array(StartingPoint),
  /** The first chart: the best connected entities and the links among them. */
  fragment: GraphFragment,
});
export type Overview = z.infer<typeof Overview>;

export const Health = z.object({
  status: z.literal('ready'),
  /** ours: holds CorridorSchema; foreign: a database of another shape, read only; empty. */
  database: z.enum(['ours', 'foreign', 'empty']),
  managed: z.boolean(),
  /** Where it is: `host:port/database`. */
  place: z.string(),
  /** Where saved questions are kept: foreign databases are not written to. */
  saves: z.enum(['database', 'browser']),
  neo4j: z.string().nullable(),
  dataVersion: z.string().nullable(),
  dataSets: z.array(z.object({ id: z.string(), title: z.string(), status: z.enum(['ready', 'loading']), dataKind: z.string() })),
});
export type Health = z.infer<typeof Health>;
