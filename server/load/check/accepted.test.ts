import { describe, expect, it } from 'vitest';
import { CLAIMS, change, ENTITIES, MANIFEST, type Written } from '../testing.ts';
import { claim, entity, figure, person, problems } from './testing.ts';

it('the docks have no problem', async () => expect(await problems({})).toEqual([]));

describe('accepted', () => {
  const status = (cells: Record<string, string>) => [...CLAIMS, { id: 'c4', subject: 'per_anna', source: 'src-paper', ...cells }];
  it.each<[string, Written]>([
    [
      'a byte order mark',
      {
        entities: `\ufeffid,kind,name\nnet_dockers,Network,A\nnet_pilots,Network,B\nagy_port-police,Agency,C\nopn_low-tide,Operation,D\n`,
      },
    ],
    [
      'CRLF',
      {
        entities:
          'id,kind,name\r\nnet_dockers,Network,A\r\nnet_pilots,Network,B\r\nagy_port-police,Agency,C\r\nopn_low-tide,Operation,D\r\n',
      },
    ],
    [
      'CR alone',
      {
        entities: 'id,kind,name\rnet_dockers,Network,A\rnet_pilots,Network,B\ragy_port-police,Agency,C\ropn_low-tide,Operation,D',
      },
    ],
    [
      'no newline at the end, blank lines between',
      {
        entities:
          'id,kind,name\nnet_dockers,Network,A\n\nnet_pilots,Network,B\nagy_port-police,Agency,C\n\nopn_low-tide,Operation,D',
      },
    ],
    ['quoted commas, newlines and quotes', claim({ note: 'one, "two"\nthree' })],
    [
      'columns in any order, and none but the compulsory ones',
      { claims: 'source,value,property,subject,id\nsrc-paper,3,arrests,opn_low-tide,c1\n' },
    ],
    ['a bar within a list', entity({ aliases: 'Dock\\|side|Quay' })],
    [
      'a suspect by an offender tie',
      { entities: person({ subjectCategory: 'suspect' }), claims: status({ predicate: 'MEMBER_OF', object: 'net_dockers' }) },
    ],
    [
      'a suspect by a status',
      { entities: person({ subjectCategory: 'suspect' }), claims: status({ property: 'legalStatus', legalStatus: 'charged' }) },
    ],
    [
      'a convict by a status',
      {
        entities: person({ subjectCategory: 'convicted' }),
        claims: status({ property: 'legalStatus', value: 'convicted-final', legalStatus: 'convicted-final' }),
      },
    ],
    [
      'a figure on a link',
      { claims: change(CLAIMS, 'c2', { property: 'officersDeployed', value: '200', qualifier: 'more-than' }) },
    ],
    ['a number in words where the qualifier says so', figure({ value: 'several', qualifier: 'several' })],
    ['a speaker in words', claim({ saidBy: '‹the harbour master›' })],
    [
      'grade 3 where another origin is recorded',
      {
        claims: [
          ...change(CLAIMS, 'c1', { infoGrade: '3' }),
          { id: 'c4', subject: 'net_pilots', predicate: 'COLLABORATES_WITH', object: 'net_dockers', source: 'src-study' },
        ],
      },
    ],
    ['Kosovo', { entities: [...ENTITIES, { id: 'plc_kosovo', kind: 'Place', name: 'Kosovo*', countryCode: 'XK' }] }],
    ['validTo within the year of validFrom', claim({ validFrom: '2022-05', validTo: '2022' })],
    ['no claims at all', { claims: 'id,subject,source\n' }],
  ])('%s', async (_rule, files) => expect(await problems(files)).toEqual([]));

  it('a data set that says it refers to another is not held to know that one’s entities', async () => {
    const files = { manifest: { ...MANIFEST, refersTo: ['harbours'] }, ...claim({ object: 'net_elsewhere' }) };
    expect(await problems(files)).toEqual([
      'claims.csv:2 object "net_elsewhere" note: is not in this folder: it must come from harbours, which only the database knows',
    ]);
  });

  it('a suspect by a denied or retracted claim is none', async () => {
    const found = await problems({
      entities: person({ subjectCategory: 'suspect' }),
      claims: status({ predicate: 'MEMBER_OF', object: 'net_dockers', polarity: 'negated' }),
    });
    expect(found).toHaveLength(1);
  });

  it('lines are counted through quoted newlines', async () =>
    expect(
      await problems({
        claims: [
          { ...CLAIMS[0], note: 'a\nb\n\nc' },
          { ...CLAIMS[1], predicate: 'LED' },
        ].map((row) => ({ ...row })),
      }),
    ).toEqual(['claims.csv:6 predicate "LED" is not a link type of the model']));
});
