import { z } from 'zod';
import { Id, PropValue } from './common.ts';
import { keyed } from './keyed.ts';

/**
 * A node of the chart. `kind` and `group` are strings because the same contract serves databases of any shape; labels, colours and icons of
 * groups come from `GET /api/model`. Props of our own nodes: subtype, secondKind, abbreviation, nameBasis (named | described), subjectCategory,
 * countryCode, topic, spanFrom, spanTo and `degree` (links in the database on entities of this topic; what is not on the chart is "n more").
 * Nodes of foreign databases carry their own properties, cut to what a chart needs, and the same `degree`.
 */
export const GraphNode = z.object({
  id: Id,
  kind: z.string(),
  group: z.string(),
  name: z.string(),
  labels: z.array(z.string()),
  props: keyed(PropValue),
  /** The id is Neo4j's own and may name another node after a change: check it by name before trusting an old one. Foreign databases only. */
  volatile: z.boolean().optional(),
});
export type GraphNode = z.infer<typeof GraphNode>;

/** A link. `strength` is null where links rest on no claims (foreign databases). Props of our own links: role, statementCount, originCount, documentCount, grades[] (scheme and code: `4x4 B4`), validFrom, validTo, spanFrom[], spanTo[], handling, tlp. */
export const GraphLink = z.object({
  id: Id,
  type: z.string(),
  source: Id,
  target: Id,
  strength: z.enum(['confirmed', 'unconfirmed', 'tentative']).nullable(),
  contested: z.boolean(),
  props: keyed(PropValue),
});
export type GraphLink = z.infer<typeof GraphLink>;

export const GraphFragment = z.object({ nodes: z.array(GraphNode), links: z.array(GraphLink) });
export type GraphFragment = z.infer<typeof GraphFragment>;

export const GraphRequest = z.strictObject({ ids: z.array(Id).max(5000) });
/** Fragment of the ids asked for and all links among them; ids that the database does not hold are named, not dropped. */
export const GraphAnswer = z.object({ fragment: GraphFragment, missing: z.array(Id) });
export type GraphAnswer = z.infer<typeof GraphAnswer>;
