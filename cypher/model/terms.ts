/** Closed lists of the words a claim, a source or an entity may use. Order is the order shown; the first of a list with a default is not necessarily it: see `DEFAULTS`. */
export const POLARITIES = ['affirmed', 'negated'] as const;
export const CERTAINTIES = ['stated', 'hedged', 'coder-inferred'] as const;
export const BASES = ['fact', 'assessment'] as const;
export const EXTENTS = ['all', 'most', 'some', 'not-stated'] as const;
export const INCLUSIONS = ['part', 'of-whom', 'overlap-unclear', 'earlier'] as const;
export const DATE_BASES = ['stated', 'inferred', 'document-date'] as const;
export const ENDED = ['yes', 'no', 'not-stated'] as const;
export const STATUSES = ['active', 'superseded', 'retracted'] as const;
export const NAME_BASES = ['named', 'described'] as const;
export const TOPICS = ['', 'other-policing'] as const;
export const DATA_KINDS = ['real', 'synthetic', 'fictional'] as const;
export const READ_STATES = ['full', 'part', 'cited-only'] as const;
export const QUALIFIERS = [
  'exactly',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'about',
  'almost',
  'between',
  'several',
  'not-stated',
] as const;
export const SUBJECT_CATEGORIES = [
  'suspect',
  'convicted',
  'victim',
  'witness',
  'contact',
  'official',
  'researcher-or-author',
  'other',
  'not-stated',
] as const;
export const LEGAL_STATUSES = [
  'mentioned',
  'suspected',
  'wanted',
  'arrested',
  'detained-ground-not-stated',
  'charged',
  'on-trial',
  'convicted-not-final',
  'convicted-final',
  'convicted-finality-not-stated',
  'acquitted',
  'discontinued',
  'deceased',
] as const;
/** A `suspect` needs one of these (or an offender tie), a `convicted` one of the convicted-… */
export const SUSPECT_STATUSES = ['suspected', 'wanted', 'arrested', 'detained-ground-not-stated', 'charged', 'on-trial'] as const;
export const CONVICTED_STATUSES = ['convicted-not-final', 'convicted-final', 'convicted-finality-not-stated'] as const;
/** Sources that are the coders' own word: they count for no strength, and the card says that no document says this. */
export const CODERS_SOURCES = ['src-judgement', 'src-general'] as const;
export const STRENGTHS = ['confirmed', 'unconfirmed', 'tentative'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What a missing column or an empty cell of claims.csv and entities.csv means. */
export const DEFAULTS = {
  certainty: 'stated',
  basis: 'fact',
  polarity: 'affirmed',
  infoGrade: '4',
  qualifier: 'exactly',
  extent: 'not-stated',
  ended: 'not-stated',
  dateBasis: 'stated',
  inclusion: 'part',
  nameBasis: 'named',
  status: 'active',
  gradeScheme: '4x4',
} as const;
