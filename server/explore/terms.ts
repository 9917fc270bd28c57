import type { Strength } from '../../cypher/model/index.ts';

// What the closed terms of the model are called on screen. A test compares the lists with the model.

export const CAUTION =
  'Shows only what is recorded from the listed sources; missing people change results more than missing links; position is not guilt; boundaries imply no position.';

export const STRENGTH_WORDS: Readonly<Record<Strength, { label: string; description: string }>> = {
  confirmed: {
    label: 'confirmed',
    description:
      'A final court decision on exactly this link, or an official act stated by the body that did it, or two independent origins that are well evaluated. Drawn solid.',
  },
  unconfirmed: {
    label: 'unconfirmed',
    description: 'Stated by a source, without a second origin that could confirm it. Drawn dashed.',
  },
  tentative: {
    label: 'tentative',
    description:
      'Every claim for it is hedged (alleged, believed, suspected), inferred by the coders, or cannot be assessed. Drawn dotted.',
  },
};

export const TERM_WORDS: Record<string, Record<string, string>> = {
  certainty: {
    stated: 'stated as a fact',
    hedged: 'believed, alleged, suspected or feared',
    'coder-inferred': 'inferred by the coders',
  },
  basis: { fact: 'could be observed', assessment: 'the speaker’s evaluation' },
  polarity: { affirmed: 'says so', negated: 'denies it' },
  extent: { all: 'all of it', most: 'most of it', some: 'some of it', 'not-stated': 'how much is not stated' },
  inclusion: {
    part: 'part of a total',
    'of-whom': 'of whom',
    'overlap-unclear': 'whether it is part of the total is unclear',
    earlier: 'counted earlier',
  },
  dateBasis: { stated: 'date as stated', inferred: 'date inferred', 'document-date': 'date of the document' },
  ended: { yes: 'has ended', no: 'goes on', 'not-stated': 'whether it ended is not stated' },
  status: { active: 'stands', superseded: 'replaced by a later statement', retracted: 'withdrawn by the source' },
  nameBasis: { named: 'named by a source', described: 'has no name; the words are the coders’' },
  topic: { '': 'the main topic', 'other-policing': 'another topic of policing' },
  dataKind: { real: 'real data', synthetic: 'synthetic data', fictional: 'fictional data' },
  read: { full: 'read as a whole', part: 'read in part', 'cited-only': 'named by another source, not read' },
  qualifier: {
    exactly: '',
    'at-least': 'at least',
    'more-than': 'more than',
    'at-most': 'at most',
    'less-than': 'less than',
    about: 'about',
    almost: 'almost',
    between: 'between',
    several: 'several',
    'not-stated': 'a number that is not stated',
  },
  subjectCategory: {
    suspect: 'suspect',
    convicted: 'convicted',
    victim: 'victim',
    witness: 'witness',
    contact: 'contact',
    official: 'official',
    'researcher-or-author': 'researcher or author',
    other: 'other',
    'not-stated': 'not stated',
  },
  legalStatus: {
    mentioned: 'mentioned',
    suspected: 'suspected',
    wanted: 'wanted',
    arrested: 'arrested',
    'detained-ground-not-stated': 'detained, ground not stated',
    charged: 'charged',
    'on-trial': 'on trial',
    'convicted-not-final': 'convicted, not final',
    'convicted-final': 'convicted, final',
    'convicted-finality-not-stated': 'convicted, whether final is not stated',
    acquitted: 'acquitted',
    discontinued: 'proceedings discontinued',
    deceased: 'deceased',
  },
  footnote: {
    XK: 'This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
  },
  handling: {
    '': 'open source, no handling code',
    H0: 'for law enforcement purposes',
    H1: 'not to be used in court without the owner’s consent',
    H2: 'not to be passed on without the owner’s consent',
    H3: 'other restrictions, as the owner states them',
  },
  tlp: {
    CLEAR: 'TLP:CLEAR, may be shared without limit',
    GREEN: 'TLP:GREEN, may be shared within the community',
    AMBER: 'TLP:AMBER, need to know within the organisation and its clients',
    'AMBER+STRICT': 'TLP:AMBER+STRICT, need to know within the organisation',
    RED: 'TLP:RED, for the named recipients only',
  },
};
