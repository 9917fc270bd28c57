import { expect, test } from 'vitest';
import * as model from '../../cypher/model/index.ts';
import { TERM_WORDS } from './terms.ts';

test.each([
  ['certainty', model.CERTAINTIES],
  ['basis', model.BASES],
  ['polarity', model.POLARITIES],
  ['extent', model.EXTENTS],
  ['inclusion', model.INCLUSIONS],
  ['dateBasis', model.DATE_BASES],
  ['ended', model.ENDED],
  ['status', model.STATUSES],
  ['nameBasis', model.NAME_BASES],
  ['topic', model.TOPICS],
  ['dataKind', model.DATA_KINDS],
  ['read', model.READ_STATES],
  ['qualifier', model.QUALIFIERS],
  ['subjectCategory', model.SUBJECT_CATEGORIES],
  ['legalStatus', model.LEGAL_STATUSES],
  ['tlp', model.TLP],
  ['handling', ['', ...model.HANDLING_CODES]],
])('every %s of the model has its words', (name, terms) => {
  expect(Object.keys(TERM_WORDS[name] ?? {}).sort()).toEqual([...terms].sort());
});
