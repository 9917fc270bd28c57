import { HANDLING_CODES, READ_STATES, TLP, TOPICS } from '../../../cypher/model/index.ts';
import type { RowOf } from './column.ts';
import * as rule from './rules.ts';

/** sources.csv: one row a document, or a part of one that is cited by itself. */
export const SOURCE_COLUMNS = {
  id: rule.id,
  title: rule.requiredText,
  publisher: rule.text,
  authors: rule.list,
  originator: rule.text,
  containedIn: rule.reference,
  sourceType: rule.text,
  publishedOn: rule.date,
  language: rule.text,
  url: rule.text,
  read: rule.oneOf('a reading state', READ_STATES, null),
  lines: rule.integer,
  sha256: rule.sha256,
  heading: rule.text,
  gradeScheme: rule.scheme,
  sourceGrade: rule.text,
  gradeReason: rule.text,
  gradedBy: rule.text,
  handling: rule.oneOf('a handling code', HANDLING_CODES, null),
  tlp: rule.oneOf('a TLP label', TLP, null),
  topic: rule.oneOf('a topic', TOPICS, null),
  note: rule.text,
} as const;

export type SourceRow = RowOf<typeof SOURCE_COLUMNS>;
