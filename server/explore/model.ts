import {
  GRADE_SCHEMES,
  GROUPS,
  HUES,
  KINDS,
  LINK_TYPES,
  PATH_PROFILES,
  PROPERTIES,
  QUESTION_TYPES,
  STRENGTHS,
} from '../../cypher/model/index.ts';
import type { ModelAnswer } from '../contract/index.ts';
import { type Answer, whole } from './answer.ts';
import { CAUTION, STRENGTH_WORDS, TERM_WORDS } from './terms.ts';

const QUESTIONS: readonly string[] = QUESTION_TYPES;
const GREY = { dark: '#8695a6', light: '#6d7b8b' };

/** The whole vocabulary, so that the client needs none of its own. */
export function model(): Answer<ModelAnswer> {
  return whole({
    kinds: KINDS.map(({ id, label, plural, description, subtypes }) => ({
      id,
      label,
      plural,
      description,
      subtypes: subtypes.map((subtype) => ({ id: subtype.id, label: subtype.label })),
      caption: null,
      captions: [],
    })),
    groups: GROUPS.map(({ id, kind, label, plural, hue, silhouette, icon, icons, actor }) => ({
      id,
      kind,
      label,
      plural,
      hue: HUES[hue] ?? GREY,
      silhouette,
      icon,
      icons: { ...icons },
      actor,
    })),
    linkTypes: LINK_TYPES.map(({ id, label, reverse, description, family, tense, symmetric, officialAct }) => ({
      id,
      label,
      reverse,
      description,
      family,
      tense,
      symmetric,
      officialAct,
      doubleBetween: id === 'PART_OF' ? 'Network' : null,
      question: QUESTIONS.includes(id),
    })),
    properties: PROPERTIES.map(({ id, label, type, kept, description }) => ({ id, label, type, kept, description })),
    profiles: PATH_PROFILES.map(({ id, label, description }) => ({ id, label, description })),
    gradeSchemes: GRADE_SCHEMES.map(({ id, label, source, information }) => ({
      id,
      label,
      source: { ...source },
      information: { ...information },
    })),
    strengths: STRENGTHS.map((id) => ({ id, ...STRENGTH_WORDS[id] })),
    terms: TERM_WORDS,
    caution: CAUTION,
    evidence: true,
  });
}
