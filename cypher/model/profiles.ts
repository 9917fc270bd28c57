/** What may stand in the middle of a path. The two ends may be anything, and the hop at an end may use any type that joins it. */
export interface PathProfile {
  readonly id: 'offender' | 'cooperation' | 'all';
  readonly label: string;
  readonly description: string;
  /** `actor`: only nodes labelled Actor; else a list of groups; `'*'` for any. */
  readonly middle: 'actor' | '*' | readonly string[];
  /** Families of link types that may join two nodes in the middle; `'*'` for any. */
  readonly families: '*' | readonly string[];
}

export const PATH_PROFILES: readonly PathProfile[] = [
  {
    id: 'offender',
    label: 'offender ties',
    description: 'Runs only through networks, suspects and convicted people, by offender ties between them.',
    middle: 'actor',
    families: ['offender', 'structure'],
  },
  {
    id: 'cooperation',
    label: 'cooperation',
    description:
      'Runs only through agencies, operations, events, channels, instruments and programmes: it shows who worked together.',
    middle: ['agency', 'operation', 'event', 'channel', 'instrument', 'programme'],
    families: '*',
  },
  { id: 'all', label: 'everything', description: 'Runs through anything that is recorded.', middle: '*', families: '*' },
];

/** Never crossed unless asked: a question is not a tie. */
export const QUESTION_TYPES = ['POSSIBLY_SAME_AS'] as const;
