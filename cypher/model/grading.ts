/** Evaluation schemes. The letters of different schemes mean different things, so scheme and code always travel together and are never converted. Europol 4x4: Regulation (EU) 2016/794, Article 29. */
export interface GradeScheme {
  readonly id: string;
  readonly label: string;
  readonly source: Readonly<Record<string, string>>;
  readonly information: Readonly<Record<string, string>>;
  /** Source codes that may take part in a confirmation; empty: the scheme never confirms. */
  readonly confirmingSource: readonly string[];
  readonly confirmingInformation: readonly string[];
  /** Source codes that alone keep a link tentative. */
  readonly weakSource: readonly string[];
  /** Codes that mean "cannot be assessed", drawn grey. */
  readonly unknown: { readonly source: readonly string[]; readonly information: readonly string[] };
}

export const GRADE_SCHEMES: readonly GradeScheme[] = [
  {
    id: '4x4',
    label: 'Europol 4x4',
    source: {
      A: 'no doubt about the authenticity, trustworthiness and competence of the source, or the source has been reliable in all instances',
      B: 'the source has been reliable in most instances',
      C: 'the source has been unreliable in most instances',
      X: 'the reliability of the source cannot be assessed',
    },
    information: {
      '1': 'accuracy is not in doubt',
      '2': 'known personally to the source but not to the official who passes it on',
      '3': 'not known personally to the source but corroborated by other information already recorded',
      '4': 'not known personally to the source and cannot be corroborated',
    },
    confirmingSource: ['A', 'B'],
    confirmingInformation: ['1', '2', '3'],
    weakSource: ['C'],
    unknown: { source: ['X'], information: ['4'] },
  },
  {
    id: '6x6',
    label: 'NATO 6x6 (admiralty)',
    source: {
      A: 'completely reliable',
      B: 'usually reliable',
      C: 'fairly reliable',
      D: 'not usually reliable',
      E: 'unreliable',
      F: 'reliability cannot be judged',
    },
    information: {
      '1': 'confirmed by other sources',
      '2': 'probably true',
      '3': 'possibly true',
      '4': 'doubtful',
      '5': 'improbable',
      '6': 'truth cannot be judged',
    },
    confirmingSource: [],
    confirmingInformation: [],
    weakSource: ['D', 'E'],
    unknown: { source: ['F'], information: ['6'] },
  },
  {
    id: '3x5x2',
    label: 'United Kingdom 3x5x2',
    source: { '1': 'reliable', '2': 'untested', '3': 'not reliable' },
    information: {
      A: 'known directly to the source',
      B: 'known indirectly to the source but corroborated',
      C: 'known indirectly to the source',
      D: 'not known',
      E: 'suspected to be false',
    },
    confirmingSource: [],
    confirmingInformation: [],
    weakSource: ['3'],
    unknown: { source: ['2'], information: ['D'] },
  },
];

export const DEFAULT_SCHEME = '4x4';
export const HANDLING_CODES = ['H0', 'H1', 'H2', 'H3'] as const;
export const TLP = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;

export const gradeScheme = (id: string): GradeScheme | undefined => GRADE_SCHEMES.find((scheme) => scheme.id === id);
