import { describe, expect, it } from 'vitest';
import { type StrengthClaim, strengthOf } from './strength.ts';

const claim: StrengthClaim = {
  polarity: 'affirmed',
  certainty: 'stated',
  gradeScheme: '4x4',
  sourceGrade: 'B',
  infoGrade: '4',
  originKey: 'entity:agy_europol',
  originId: 'agy_europol',
  saidBy: null,
  namedPublication: false,
  legalStatus: null,
  decidedBy: null,
  coders: false,
};
const offender = { officialAct: false, family: 'offender' } as const;
const official = { officialAct: true, family: 'cooperation' } as const;
const ends = ['agy_europol', 'opn_sky'];
const other = { ...claim, originKey: 'source:x', originId: null };

describe('strength', () => {
  it.each([
    ['one relayed statement is unconfirmed', offender, [claim], 'unconfirmed'],
    [
      'two hedged statements are tentative',
      offender,
      [
        { ...claim, certainty: 'hedged' },
        { ...other, certainty: 'hedged' },
      ],
      'tentative',
    ],
    [
      'one statement among hedged ones is enough for unconfirmed',
      offender,
      [{ ...claim, certainty: 'hedged' }, other],
      'unconfirmed',
    ],
    [
      'what the coders inferred is tentative',
      offender,
      [{ ...claim, certainty: 'coder-inferred', sourceGrade: 'A', infoGrade: '1' }],
      'tentative',
    ],
    [
      'the coders’ own word is tentative',
      official,
      [{ ...claim, coders: true, sourceGrade: 'A', infoGrade: '1', namedPublication: true }],
      'tentative',
    ],
    ['source C is tentative', offender, [{ ...claim, sourceGrade: 'C', infoGrade: '1' }], 'tentative'],
    ['X4 is tentative', offender, [{ ...claim, sourceGrade: 'X' }], 'tentative'],
    ['X2 is unconfirmed', offender, [{ ...claim, sourceGrade: 'X', infoGrade: '2' }], 'unconfirmed'],
    ['no grade at all is tentative', offender, [{ ...claim, sourceGrade: null, infoGrade: null }], 'tentative'],
    [
      'two origins of A or B with information up to 3 confirm',
      offender,
      [
        { ...claim, infoGrade: '3' },
        { ...other, sourceGrade: 'A', infoGrade: '2' },
      ],
      'confirmed',
    ],
    [
      'two documents of one origin do not',
      offender,
      [
        { ...claim, infoGrade: '3' },
        { ...claim, infoGrade: '3' },
      ],
      'unconfirmed',
    ],
    ['information 4 does not confirm', offender, [{ ...claim, infoGrade: '3' }, other], 'unconfirmed'],
    [
      'a hedged second origin does not',
      offender,
      [
        { ...claim, infoGrade: '3' },
        { ...other, infoGrade: '3', certainty: 'hedged' },
      ],
      'unconfirmed',
    ],
    [
      'another scheme never confirms',
      offender,
      [
        { ...claim, gradeScheme: '6x6', infoGrade: '1', sourceGrade: 'A' },
        { ...other, gradeScheme: '6x6', infoGrade: '1', sourceGrade: 'A' },
      ],
      'unconfirmed',
    ],
    ['a body’s own act in a named publication confirms', official, [{ ...claim, namedPublication: true }], 'confirmed'],
    [
      '… also where it speaks in somebody’s publication',
      official,
      [{ ...other, saidBy: 'agy_europol', namedPublication: true }],
      'confirmed',
    ],
    ['… not in an unnamed one', official, [claim], 'unconfirmed'],
    ['… not another body’s act', official, [{ ...claim, originId: 'agy_eurojust', namedPublication: true }], 'unconfirmed'],
    ['… not when hedged', official, [{ ...claim, namedPublication: true, certainty: 'hedged' }], 'tentative'],
    [
      'an offender tie is never confirmed by an official act',
      { officialAct: true, family: 'offender' },
      [{ ...claim, namedPublication: true }],
      'unconfirmed',
    ],
    [
      'a final court decision on the link confirms',
      offender,
      [{ ...claim, legalStatus: 'convicted-final', decidedBy: 'agy_court' }],
      'confirmed',
    ],
    [
      'a decision that is not final does not',
      offender,
      [{ ...claim, legalStatus: 'convicted-not-final', decidedBy: 'agy_court' }],
      'unconfirmed',
    ],
    [
      'a decision of unknown finality does not',
      offender,
      [{ ...claim, legalStatus: 'convicted-finality-not-stated', decidedBy: 'agy_court' }],
      'unconfirmed',
    ],
    ['a final decision without a court does not', offender, [{ ...claim, legalStatus: 'convicted-final' }], 'unconfirmed'],
    ['a denial does not confirm', official, [claim, { ...claim, polarity: 'negated', namedPublication: true }], 'unconfirmed'],
  ] as const)('%s', (_rule, type, claims, expected) => expect(strengthOf(type, ends, claims).strength).toBe(expected));
});
