import { z } from 'zod';
import { CellRecord } from './cells.ts';
import { Claim, NamedThing, Source } from './claims.ts';
import { Id, ListParam, limitParam } from './common.ts';
import { GraphFragment, GraphLink, GraphNode } from './graph.ts';

// Search
export const SearchQuery = z.strictObject({
  q: z.string().max(200),
  kind: z.string().optional(),
  limit: limitParam(20, 100),
  /** Entities of other topics are found too, after the others. */
});
export const SearchHit = z.object({
  node: GraphNode,
  match: z.enum(['exact', 'prefix', 'alias', 'text']),
  /** The alias that matched, when it was not the name. */
  alias: z.string().nullable(),
  /** One line that tells it from its namesakes. */
  line: z.string(),
  notToBeConfusedWith: z.array(NamedThing),
});
export type SearchHit = z.infer<typeof SearchHit>;
export const SearchAnswer = z.object({
  hits: z.array(SearchHit),
  didYouMean: z.array(z.string()),
  /** Foreign databases: which indexes were asked, or that only a part was looked through, in words; null where nothing needs saying. */
  note: z.string().nullable(),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

// Entity
export const Attribute = z.object({ property: z.string(), label: z.string(), contested: z.boolean(), claims: z.array(Claim) });
export type Attribute = z.infer<typeof Attribute>;
export const LinkCount = z.object({
  type: z.string(),
  direction: z.enum(['out', 'in', 'both']),
  /** Group and kind of the neighbour. */
  group: z.string(),
  kind: z.string(),
  own: z.number().int(),
  throughParts: z.number().int(),
});
export type LinkCount = z.infer<typeof LinkCount>;
export const EntityAnswer = z.object({
  node: GraphNode,
  /** Generated from the data, never written by hand. */
  summary: z.array(z.string()),
  aliases: z.array(z.object({ name: z.string(), general: z.boolean() })),
  introducedBy: z.object({ source: Source, locator: z.string().nullable() }).nullable(),
  attributes: z.array(Attribute),
  /** Links that claims only deny: listed, never drawn. */
  denials: z.array(Claim),
  parts: z.array(GraphNode),
  wholes: z.array(GraphNode),
  notToBeConfusedWith: z.array(NamedThing),
  counts: z.array(LinkCount),
  statements: z.number().int(),
  documents: z.number().int(),
  origins: z.number().int(),
  /** All properties as they stand in a foreign database, exact; null where claims say what is known. */
  raw: CellRecord.nullable(),
});
export type EntityAnswer = z.infer<typeof EntityAnswer>;

// Neighbours
export const NeighboursQuery = z.strictObject({
  type: ListParam.optional(),
  /** Kind or group of the neighbour. */
  kind: ListParam.optional(),
  direction: z.enum(['out', 'in', 'both']).default('both'),
  /** Whether neighbours of parts come with those of the whole. */
  parts: z.enum(['true', 'false']).default('true'),
  limit: limitParam(100, 1000),
  cursor: z.string().max(200).optional(),
});
export const NeighboursAnswer = z.object({
  fragment: GraphFragment,
  counts: z.array(LinkCount),
  /** Neighbour id → ids of the parts through which it is reached; absent for own neighbours. */
  through: z.record(z.string(), z.array(Id)),
});
export type NeighboursAnswer = z.infer<typeof NeighboursAnswer>;

// Link
export const LinkAnswer = z.object({
  link: GraphLink,
  source: GraphNode,
  target: GraphNode,
  /** The link as a sentence: subject, reading, object. */
  sentence: z.string(),
  /** Why it is drawn as it is, in plain words. */
  strengthReason: z.string(),
  claims: z.array(Claim),
  statements: z.number().int(),
  documents: z.array(z.object({ id: Id, title: z.string() })),
  origins: z.array(z.object({ key: z.string(), label: z.string() })),
  /** Where the link has no date of its own: the date of its event, operation or seizure. */
  dateFrom: z.object({ id: Id, name: z.string(), from: z.string().nullable(), to: z.string().nullable() }).nullable(),
  /** All properties as they stand in a foreign database, exact; null where claims say what is known. */
  raw: CellRecord.nullable(),
});
export type LinkAnswer = z.infer<typeof LinkAnswer>;

// Paths
export const PathsQuery = z.strictObject({
  from: Id,
  to: Id,
  profile: z.enum(['offender', 'cooperation', 'all']).optional(),
  types: ListParam.optional(),
  maxHops: z.coerce.number().int().min(1).max(10).default(6),
  possiblySame: z.enum(['true', 'false']).default('false'),
  limit: limitParam(10, 100),
});
export const Path = z.object({
  nodes: z.array(Id),
  links: z.array(Id),
  /** One plain sentence a hop. */
  hops: z.array(z.string()),
  weakest: z.enum(['confirmed', 'unconfirmed', 'tentative']).nullable(),
});
export type Path = z.infer<typeof Path>;
export const PathsAnswer = z.object({
  from: GraphNode,
  to: GraphNode,
  profile: z.string(),
  paths: z.array(Path),
  fragment: GraphFragment,
  /** What the answer says in words; "No recorded offender tie…" when there is none. */
  message: z.string(),
  /** What the other profiles hold: counts of their shortest routes, each with the sentence that says what such a route means. */
  others: z.array(
    z.object({
      profile: z.string(),
      possiblySame: z.boolean(),
      count: z.number().int(),
      atLeast: z.boolean(),
      hops: z.number().int(),
      message: z.string(),
    }),
  ),
});
export type PathsAnswer = z.infer<typeof PathsAnswer>;

// Sources
export const SourcesAnswer = z.object({
  sources: z.array(Source.extend({ claims: z.number().int(), entities: z.number().int() })),
});
export type SourcesAnswer = z.infer<typeof SourcesAnswer>;
export const SourceQuery = z.strictObject({ limit: limitParam(500, 5000), cursor: z.string().max(200).optional() });
export const SourceAnswer = z.object({ source: Source, claims: z.array(Claim), parts: z.array(Source) });
export type SourceAnswer = z.infer<typeof SourceAnswer>;
/** Lines of a document, only where its owner has put a file with the recorded hash into CORRIDOR_SOURCES. */
export const SourceLinesQuery = z.strictObject({
  locator: z.string().regex(/^L\d+(-L?\d+)?$/, 'a locator such as L90 or L84-L92'),
});
export const SourceLinesAnswer = z.object({
  available: z.boolean(),
  reason: z.string().nullable(),
  lines: z.array(z.object({ line: z.number().int(), text: z.string() })),
});
export type SourceLinesAnswer = z.infer<typeof SourceLinesAnswer>;

export const EmptyQuery = z.strictObject({});
export const IdParams = z.strictObject({ id: Id });
