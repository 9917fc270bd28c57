import { z } from 'zod';

const Hue = z.object({ dark: z.string(), light: z.string() });

/** The vocabulary, as the client receives it: a new kind or link type needs no client change. */
export const ModelAnswer = z.object({
  kinds: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      plural: z.string(),
      description: z.string(),
      subtypes: z.array(z.object({ id: z.string(), label: z.string() })),
      /** Property that names a node, and those that could; null and empty in our own data, where names are names. */
      caption: z.string().nullable(),
      captions: z.array(z.string()),
    }),
  ),
  groups: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      label: z.string(),
      plural: z.string(),
      hue: Hue,
      silhouette: z.string(),
      icon: z.string(),
      icons: z.record(z.string(), z.string()),
      actor: z.boolean(),
    }),
  ),
  linkTypes: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      reverse: z.string(),
      description: z.string(),
      family: z.string(),
      tense: z.string(),
      symmetric: z.boolean(),
      officialAct: z.boolean(),
      /** Drawn as a double line where it joins two nodes of this kind. */
      doubleBetween: z.string().nullable(),
      question: z.boolean(),
    }),
  ),
  properties: z.array(
    z.object({ id: z.string(), label: z.string(), type: z.string(), kept: z.string(), description: z.string() }),
  ),
  profiles: z.array(z.object({ id: z.string(), label: z.string(), description: z.string() })),
  gradeSchemes: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      source: z.record(z.string(), z.string()),
      information: z.record(z.string(), z.string()),
    }),
  ),
  strengths: z.array(z.object({ id: z.string(), label: z.string(), description: z.string() })),
  /** Closed terms of claims in plain words, e.g. `certainty.hedged`. */
  terms: z.record(z.string(), z.record(z.string(), z.string())),
  caution: z.string(),
  /** Whether links rest on claims; without, evidence, evaluation and origins are not shown. */
  evidence: z.boolean(),
});
export type ModelAnswer = z.infer<typeof ModelAnswer>;
