import {
  GRADE_SCHEMES,
  GROUPS,
  type GroupDefinition,
  HUES,
  KINDS,
  type KindDefinition,
  LINK_TYPES,
  type LinkTypeDefinition,
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

const kindOf = ({ id, label, plural, description, subtypes }: KindDefinition) => ({
  id,
  label,
  plural,
  description,
  subtypes: subtypes.map((subtype) => ({ id: subtype.id, label: subtype.label })),
  caption: null,
  captions: [],
});

const groupOf = ({ id, kind, label, plural, hue, silhouette, icon, icons, actor }: GroupDefinition) => ({
  id,
  kind,
  label,
  plural,
  hue: HUES[hue] ?? GREY,
  silhouette,
  icon,
  icons: { ...icons },
  actor,
});

const linkTypeOf = (type: LinkTypeDefinition) => {
  const { id, label, reverse, description, family, tense, symmetric, officialAct } = type;
  const doubleBetween = id === 'PART_OF' ? 'Network' : null;
  const question = QUESTIONS.includes(id);
  return { id, label, reverse, description, family, tense, symmetric, officialAct, doubleBetween, question };
};

/** The whole vocabulary, so that the client needs none of its own. */
export const model = (): Answer<ModelAnswer> =>
  whole({
    kinds: KINDS.map(kindOf),
    groups: GROUPS.map(groupOf),
    linkTypes: LINK_TYPES.map(linkTypeOf),
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
