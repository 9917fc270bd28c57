import {
  BASES,
  CERTAINTIES,
  DATE_BASES,
  DEFAULTS,
  ENDED,
  EXTENTS,
  HANDLING_CODES,
  INCLUSIONS,
  LEGAL_STATUSES,
  LINK_TYPES,
  POLARITIES,
  PROPERTIES,
  QUALIFIERS,
  STATUSES,
} from '../../../cypher/model/index.ts';
import type { RowOf } from './column.ts';
import * as rule from './rules.ts';

const LINKS: readonly string[] = LINK_TYPES.map((type) => type.id);
const PROPERTY_IDS: readonly string[] = PROPERTIES.map((property) => property.id);

/** claims.csv: one row an assertion of one source. */
export const CLAIM_COLUMNS = {
  id: rule.id,
  statement: rule.text,
  subject: rule.id,
  subjectAsWritten: rule.text,
  predicate: rule.oneOf('a link type of the model', LINKS, null),
  object: rule.reference,
  objectAsWritten: rule.text,
  property: rule.oneOf('a property of the model', PROPERTY_IDS, null),
  value: rule.text,
  valueMax: rule.text,
  unit: rule.text,
  currency: rule.currency,
  qualifier: rule.oneOf('a qualifier', QUALIFIERS, DEFAULTS.qualifier),
  partOf: rule.reference,
  inclusion: rule.oneOf('an inclusion', INCLUSIONS, DEFAULTS.inclusion),
  place: rule.idOrWords,
  role: rule.text,
  extent: rule.oneOf('an extent', EXTENTS, DEFAULTS.extent),
  polarity: rule.oneOf('a polarity', POLARITIES, DEFAULTS.polarity),
  source: rule.id,
  locator: rule.text,
  sourceGrade: rule.text,
  infoGrade: rule.text,
  citedSource: rule.reference,
  saidBy: rule.idOrWords,
  note: rule.text,
  basis: rule.oneOf('a basis', BASES, DEFAULTS.basis),
  certainty: rule.oneOf('a certainty', CERTAINTIES, DEFAULTS.certainty),
  validFrom: rule.date,
  validTo: rule.date,
  dateBasis: rule.oneOf('a date basis', DATE_BASES, DEFAULTS.dateBasis),
  dateAsWritten: rule.text,
  ended: rule.oneOf('one of yes, no, not-stated', ENDED, DEFAULTS.ended),
  seq: rule.integer,
  legalStatus: rule.oneOf('a legal status', LEGAL_STATUSES, null),
  legalFor: rule.text,
  decidedBy: rule.idOrWords,
  handling: rule.oneOf('a handling code', HANDLING_CODES, null),
  handlingNote: rule.text,
  status: rule.oneOf('a status', STATUSES, DEFAULTS.status),
  retractedAt: rule.date,
  recordedAt: rule.date,
} as const;

export type ClaimRow = RowOf<typeof CLAIM_COLUMNS>;
