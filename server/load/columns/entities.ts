import { DEFAULTS, KIND_IDS, NAME_BASES, SUBJECT_CATEGORIES, TOPICS } from '../../../cypher/model/index.ts';
import type { RowOf } from './column.ts';
import { country } from './countries.ts';
import * as rule from './rules.ts';

/** entities.csv: one row a node of the chart. */
export const ENTITY_COLUMNS = {
  id: rule.id,
  kind: rule.requiredOneOf('an entity type of the model', KIND_IDS, 'Person'),
  secondKind: rule.oneOf('an entity type of the model', KIND_IDS, null),
  subtype: rule.text,
  secondSubtype: rule.text,
  name: rule.requiredText,
  nameBasis: rule.oneOf('a name basis', NAME_BASES, DEFAULTS.nameBasis),
  aliases: rule.list,
  abbreviation: rule.text,
  subjectCategory: rule.oneOf('a subject category', SUBJECT_CATEGORIES, null),
  countryCode: country,
  latitude: rule.degrees(90),
  longitude: rule.degrees(180),
  topic: rule.oneOf('a topic', TOPICS, null),
  notToBeConfusedWith: rule.list,
  source: rule.reference,
  locator: rule.text,
} as const;

export type EntityRow = RowOf<typeof ENTITY_COLUMNS>;
