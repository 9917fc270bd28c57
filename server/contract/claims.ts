import { z } from 'zod';
import { Id } from './common.ts';

export const NamedThing = z.object({
  id: Id.nullable(),
  name: z.string(),
  kind: z.string().nullable(),
  nameBasis: z.string().nullable(),
});
export type NamedThing = z.infer<typeof NamedThing>;

/** A document, or a part of one. `coders: true`: the coders' own word ("no document says this"). */
export const Source = z.object({
  id: Id,
  dataSet: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  authors: z.array(z.string()),
  originator: NamedThing.nullable(),
  containedIn: z.object({ id: Id, title: z.string() }).nullable(),
  sourceType: z.string().nullable(),
  publishedOn: z.string().nullable(),
  language: z.string().nullable(),
  url: z.string().nullable(),
  /** full: read as a whole; part; cited-only: named by another source, not read. */
  read: z.string().nullable(),
  lines: z.number().int().nullable(),
  sha256: z.string().nullable(),
  heading: z.string().nullable(),
  gradeScheme: z.string(),
  sourceGrade: z.string().nullable(),
  gradeReason: z.string().nullable(),
  gradedBy: z.string().nullable(),
  handling: z.string().nullable(),
  tlp: z.string().nullable(),
  topic: z.string().nullable(),
  note: z.string().nullable(),
  coders: z.boolean(),
});
export type Source = z.infer<typeof Source>;

/** Evaluation of a claim: code of the source and of the information, with the wording of their scheme. `unknown`: X or 4, shown grey. */
export const Grade = z.object({
  scheme: z.string(),
  schemeLabel: z.string(),
  source: z.string().nullable(),
  information: z.string().nullable(),
  code: z.string(),
  sourceWording: z.string().nullable(),
  informationWording: z.string().nullable(),
  sourceUnknown: z.boolean(),
  informationUnknown: z.boolean(),
  by: z.string(),
});
export type Grade = z.infer<typeof Grade>;

/** One assertion of one source: a link (`type`, `object`) or an attribute or figure (`property`, `value`), or a link with a figure. */
export const Claim = z.object({
  id: Id,
  dataSet: z.string(),
  statement: z.string().nullable(),
  linkId: Id.nullable(),
  subject: NamedThing,
  subjectAsWritten: z.string().nullable(),
  type: z.string().nullable(),
  object: NamedThing.nullable(),
  objectAsWritten: z.string().nullable(),
  role: z.string().nullable(),
  property: z.string().nullable(),
  /** As said. */
  value: z.string().nullable(),
  valueMax: z.string().nullable(),
  unit: z.string().nullable(),
  currency: z.string().nullable(),
  /** The same as a number in the property's base unit. */
  number: z.number().nullable(),
  numberMax: z.number().nullable(),
  baseUnit: z.string().nullable(),
  qualifier: z.string(),
  partOf: Id.nullable(),
  inclusion: z.string(),
  place: NamedThing.nullable(),
  extent: z.string(),
  polarity: z.enum(['affirmed', 'negated']),
  sourceId: Id,
  source: Source,
  locator: z.string().nullable(),
  grade: Grade,
  citedSource: z.object({ id: Id, title: z.string() }).nullable(),
  saidBy: NamedThing.nullable(),
  /** Who first knew, by the model's rule; claims of one origin count once however many documents relay it. */
  origin: z.object({ key: z.string(), label: z.string() }),
  note: z.string().nullable(),
  basis: z.string(),
  certainty: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  dateBasis: z.string(),
  dateAsWritten: z.string().nullable(),
  ended: z.string(),
  seq: z.number().nullable(),
  legalStatus: z.string().nullable(),
  legalFor: z.string().nullable(),
  decidedBy: NamedThing.nullable(),
  handling: z.string().nullable(),
  handlingNote: z.string().nullable(),
  status: z.string(),
  retractedAt: z.string().nullable(),
  recordedAt: z.string().nullable(),
});
export type Claim = z.infer<typeof Claim>;
