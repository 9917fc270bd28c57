import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDataSet, checkFolder } from './check.ts';
import { formatProblem } from './problem.ts';
import { CLAIMS, change, dataSetFolder, ENTITIES, MANIFEST, SOURCES, type Written } from './testing.ts';

const problems = async (files: Written): Promise<string[]> => (await checkDataSet(dataSetFolder(files))).map(formatProblem);
const claim = (cells: Record<string, string>) => ({ claims: change(CLAIMS, 'c1', cells) });
const figure = (cells: Record<string, string>) => ({ claims: change(CLAIMS, 'c3', cells) });
const entity = (cells: Record<string, string>) => ({ entities: change(ENTITIES, 'net_dockers', cells) });
const source = (cells: Record<string, string>) => ({ sources: change(SOURCES, 'src-paper', cells) });
const person = (cells: Record<string, string>) => [...ENTITIES, { id: 'per_anna', kind: 'Person', name: 'Anna', ...cells }];
const bytes = (text: string, encoding: 'latin1' | 'utf16le'): Uint8Array => Buffer.from(text, encoding);

it('the docks have no problem', async () => expect(await problems({})).toEqual([]));

describe('a file that cannot be read', () => {
  const header = 'id,kind,name\n';
  it.each<[string, Written, string]>([
    ['empty', { entities: '' }, 'entities.csv is empty; its first line must be the header id,kind,secondKind,subtype,…'],
    [
      'only blank lines',
      { entities: '\n\n' },
      'entities.csv is empty; its first line must be the header id,kind,secondKind,subtype,…',
    ],
    [
      'without header',
      { entities: 'net_x,Network,X\n' },
      'entities.csv:1 header has no column id; the first line must name the columns',
    ],
    [
      'misspelt header',
      { entities: 'id,kind,nmae\n' },
      'entities.csv:1 header "nmae" is not a column of entities.csv; did you mean name?',
    ],
    [
      'a column twice',
      { entities: 'id,kind,name,kind\n' },
      'entities.csv:1 header "kind" stands twice; remove one of the two columns',
    ],
    [
      'semicolons',
      { entities: 'id;kind;name\nnet_x;Network;X\n' },
      'entities.csv:1 looks like a file separated by semicolons; save it with commas between the cells',
    ],
    [
      'tabs',
      { entities: 'id\tkind\tname\n' },
      'entities.csv:1 looks like a file separated by tabs; save it with commas between the cells',
    ],
    [
      'Windows-1252',
      { entities: bytes(`${header}net_x,Network,X\nnet_y,Network,\u00c9mile\n`, 'latin1') },
      'entities.csv:3 is not UTF-8: it looks like Windows-1252, the "CSV" of older spreadsheets; save it as UTF-8 ("CSV UTF-8")',
    ],
    [
      'a letter cut off at the end',
      { entities: Buffer.concat([Buffer.from(`${header}net_x,Network,X`), Buffer.from([0xc5])]) },
      'entities.csv:2 is not UTF-8: it looks like Windows-1252, the "CSV" of older spreadsheets; save it as UTF-8 ("CSV UTF-8")',
    ],
    [
      'UTF-16 with mark',
      { entities: bytes(`\ufeff${header}`, 'utf16le') },
      'entities.csv:1 is UTF-16, the "Unicode text" of spreadsheets; save it as UTF-8 ("CSV UTF-8")',
    ],
    [
      'UTF-16 without mark',
      { entities: bytes(header, 'utf16le') },
      'entities.csv:1 is UTF-16, the "Unicode text" of spreadsheets; save it as UTF-8 ("CSV UTF-8")',
    ],
    [
      'NUL',
      { entities: `${header}net_x,Network,a very long name that comes before the byte which is wrong \0\n` },
      'entities.csv:2 holds a NUL byte: is it damaged, or no text file?; save it as UTF-8',
    ],
    [
      'unclosed quote',
      { entities: `${header}net_x,Network,X\nnet_y,Network,"Y\nnet_z,Network,Z\n` },
      'entities.csv:3 a quote is opened in this row and never closed; a quote within a cell is written twice ("") and the cell stands in quotes',
    ],
    [
      'quote in the wrong place',
      { entities: `${header}net_x,Network,"The "Dockers" gang"\n` },
      'entities.csv:2 has a quote in the wrong place; a quote within a cell is written twice ("") and the cell stands in quotes',
    ],
  ])('%s', async (_rule, files, expected) => expect(await problems(files)).toContain(expected));

  it('ragged rows are named, the others still checked', async () =>
    expect(await problems({ entities: `${header}net_x,Network\nnet_y,Network,Y,more\nnet_z,Netwrok,Z\n` })).toEqual(
      expect.arrayContaining([
        'entities.csv:2 has 2 cells, the header has 3; a comma in a cell needs quotes around the cell',
        'entities.csv:3 has 4 cells, the header has 3; a comma in a cell needs quotes around the cell',
        'entities.csv:4 kind "Netwrok" is not an entity type of the model; did you mean Network?',
      ]),
    ));

  it('a field over 64 KB', async () =>
    expect((await problems(claim({ note: 'x'.repeat(65_537) })))[0]).toBe(
      'claims.csv:2 note "xxxxxxxxxxxxxxxxxxxx" is longer than 64 KB; is a quote not closed?',
    ));
  it('a field of 64 KB is accepted', async () => expect(await problems(claim({ note: 'x'.repeat(65_536) }))).toEqual([]));

  it('a folder that is none', async () => {
    const found = (await checkDataSet(join(mkdtempSync(join(tmpdir(), 'corridor-none-')), 'nowhere'))).map(formatProblem);
    expect(found).toHaveLength(3);
    expect(found[0]).toMatch(/^manifest\.json is missing; is .*nowhere the folder of a data set\?$/);
    expect(found[1]).toBe(
      'sources.csv is missing; a data set is a folder with manifest.json, sources.csv, entities.csv and claims.csv',
    );
  });
});

describe('a manifest', () => {
  it.each<[string, unknown, string]>([
    ['of unknown data kind', { ...MANIFEST, dataKind: 'invented' }, 'dataKind'],
    ['without title', { ...MANIFEST, title: undefined }, 'title'],
    ['with an id that is no slug', { ...MANIFEST, id: 'The Docks' }, 'id expected lower-case letters, digits and hyphens'],
    ['recorded on no day', { ...MANIFEST, recordedOn: '2026-02-30' }, 'recordedOn expected a day such as 2026-11-21'],
    ['with a word too many', { ...MANIFEST, colour: 'blue' }, 'colour'],
    [
      'that asks about nobody',
      { ...MANIFEST, questions: [{ question: 'Who?', show: { kind: 'neighbours', id: 'net_docker', types: null } }] },
      'questions "net_docker" is no entity; did you mean net_dockers?',
    ],
  ])('%s', async (_rule, manifest, expected) => expect((await problems({ manifest })).join()).toContain(expected));
});

describe('a bad entity', () => {
  it.each<[string, Written, string]>([
    [
      'id twice',
      { entities: [...ENTITIES, { id: 'net_dockers', kind: 'Network', name: 'Again' }] },
      'entities.csv:6 id "net_dockers" stands twice, first in line 2; give each row its own id',
    ],
    [
      'unknown kind',
      entity({ kind: 'Gang' }),
      'entities.csv:2 kind "Gang" is not an entity type of the model; known: Person, Network, Organisation, Agency, Platform, Operation, Event, Seizure, Commodity, CrimeArea, Instrument, Programme, Place, Route',
    ],
    ['kind missing', entity({ kind: '' }), 'entities.csv:2 kind must not be empty'],
    [
      'unknown subtype',
      entity({ subtype: 'mafia' }),
      'entities.csv:2 subtype "mafia" is not a subtype of Network; known: network, group, criminal-organisation, mafia-type, clan, gang, cell, not-stated',
    ],
    [
      'second kind that is the first',
      entity({ secondKind: 'Network' }),
      'entities.csv:2 secondKind "Network" is the kind itself; leave it empty',
    ],
    [
      'second subtype without second kind',
      entity({ secondSubtype: 'unit' }),
      'entities.csv:2 secondSubtype "unit" needs a secondKind',
    ],
    [
      'country of a network',
      entity({ countryCode: 'AL' }),
      'entities.csv:2 countryCode "AL" cannot be given for a Network; say where it is active by an ACTIVE_IN claim',
    ],
    [
      'unknown country',
      { entities: change(ENTITIES, 'agy_port-police', { countryCode: 'UK' }) },
      'entities.csv:4 countryCode "UK" is not a country code of ISO 3166-1; did you mean GB?',
    ],
    [
      'person without category',
      { entities: person({}) },
      'entities.csv:6 subjectCategory must be given for a Person; suspect, convicted, victim, …, not-stated',
    ],
    [
      'category of a network',
      entity({ subjectCategory: 'suspect' }),
      'entities.csv:2 subjectCategory "suspect" is only for Person and Organisation, not for Network; leave it empty',
    ],
    [
      'suspect without a claim',
      { entities: person({ subjectCategory: 'suspect' }) },
      'entities.csv:6 subjectCategory "suspect" needs an active claim with a legalStatus (suspected … on-trial) or an offender tie for per_anna; on whose word?',
    ],
    [
      'convicted without a claim',
      { entities: person({ subjectCategory: 'convicted' }) },
      'entities.csv:6 subjectCategory "convicted" needs an active claim with a legalStatus convicted-… for per_anna; who convicted, and for what?',
    ],
    ['half a point', entity({ latitude: '45.3' }), 'entities.csv:2 longitude is missing; give both or none'],
    [
      'latitude beyond the pole',
      entity({ latitude: '95', longitude: '14' }),
      'entities.csv:2 latitude "95" is not a number of degrees from -90 to 90; write 44.82, with a point',
    ],
    ['unknown source', entity({ source: 'src-papr' }), 'entities.csv:2 source "src-papr" is no source; add it to sources.csv'],
    [
      'confused with nobody',
      entity({ notToBeConfusedWith: 'net_pilts' }),
      'entities.csv:2 notToBeConfusedWith "net_pilts" is no entity; did you mean net_pilots?',
    ],
    [
      'an id with a space',
      entity({ id: 'net dockers' }),
      'entities.csv:2 id "net dockers" is no id; an id has no spaces, bars, quotes or @ and at most 200 letters',
    ],
  ])('%s', async (_rule, files, expected) => expect(await problems(files)).toContain(expected));
});

describe('a bad source', () => {
  it.each<[string, Written, string]>([
    [
      'unknown grade',
      source({ sourceGrade: 'D' }),
      'sources.csv:2 sourceGrade "D" is not a source code of the scheme 4x4; known: A, B, C, X',
    ],
    [
      'unknown scheme',
      source({ gradeScheme: '5x5' }),
      'sources.csv:2 gradeScheme "5x5" is not an evaluation scheme; known: 4x4, 6x6, 3x5x2',
    ],
    [
      'impossible date',
      source({ publishedOn: '2023-02-29' }),
      'sources.csv:2 publishedOn "2023-02-29" is no date; write as much as is known: 2021, 2021-03 or 2021-03-04',
    ],
    [
      'originator that nobody is',
      source({ originator: 'agy_nobody' }),
      'sources.csv:2 originator "agy_nobody" is no entity; add it to entities.csv',
    ],
    [
      'contained in nothing',
      source({ containedIn: 'src-x' }),
      'sources.csv:2 containedIn "src-x" is no source; add it to sources.csv',
    ],
    [
      'H3 without words',
      source({ handling: 'H3' }),
      'sources.csv:2 handling "H3" needs its conditions in words; write them into note',
    ],
    [
      'id twice',
      { sources: [...SOURCES, { id: 'src-paper', title: 'Again' }] },
      'sources.csv:4 id "src-paper" stands twice, first in line 2; give each row its own id',
    ],
  ])('%s', async (_rule, files, expected) => expect(await problems(files)).toContain(expected));
  it('an originator in words is accepted', async () =>
    expect(await problems(source({ originator: 'The harbour master' }))).toEqual([]));
});

describe('a bad claim', () => {
  it.each<[string, Written, string]>([
    [
      'id twice',
      { claims: change(CLAIMS, 'c2', { id: 'c1' }) },
      'claims.csv:3 id "c1" stands twice, first in line 2; give each claim its own id',
    ],
    [
      'unknown link type',
      claim({ predicate: 'COLABORATES_WITH' }),
      'claims.csv:2 predicate "COLABORATES_WITH" is not a link type of the model; did you mean COLLABORATES_WITH?',
    ],
    [
      'unknown property',
      figure({ property: 'arests' }),
      'claims.csv:4 property "arests" is not a property of the model; did you mean arrests?',
    ],
    [
      'property of another kind',
      figure({ subject: 'net_pilots' }),
      'claims.csv:4 property "arrests" is not for a Network; it is for Operation, Event, Agency, Programme',
    ],
    [
      'unknown subject',
      claim({ subject: 'net_docker' }),
      'claims.csv:2 subject "net_docker" is no entity; did you mean net_dockers?',
    ],
    [
      'unknown object',
      claim({ object: 'net_nobody-at-all' }),
      'claims.csv:2 object "net_nobody-at-all" is no entity; add it to entities.csv',
    ],
    ['unknown source', claim({ source: 'src-papr' }), 'claims.csv:2 source "src-papr" is no source; add it to sources.csv'],
    ['no source', claim({ source: '' }), 'claims.csv:2 source must not be empty'],
    [
      'unknown cited source',
      claim({ citedSource: 'src-y' }),
      'claims.csv:2 citedSource "src-y" is no source; add it to sources.csv',
    ],
    [
      'unknown speaker',
      claim({ saidBy: 'agy_prt-police' }),
      'claims.csv:2 saidBy "agy_prt-police" is no entity; did you mean agy_port-police?',
    ],
    [
      'speaker in words without ‹›',
      claim({ saidBy: 'the harbour master' }),
      'claims.csv:2 saidBy "the harbour master" is neither an entity id nor words in ‹›; write ‹the harbour master›',
    ],
    ['part of no claim', figure({ partOf: 'c7' }), 'claims.csv:4 partOf "c7" is no claim of this data set; did you mean c1?'],
    ['part of itself', figure({ partOf: 'c3' }), 'claims.csv:4 partOf "c3" is the claim itself; name the claim of the total'],
    [
      'kinds that the type does not join',
      claim({ object: 'opn_low-tide' }),
      'claims.csv:2 predicate "COLLABORATES_WITH" does not join Network → Operation; it joins Network/Person/Organisation → Network/Person/Organisation',
    ],
    [
      'ends exchanged',
      { claims: change(CLAIMS, 'c2', { subject: 'opn_low-tide', object: 'agy_port-police' }) },
      'claims.csv:3 predicate "LED_OPERATION" does not join Operation → Agency; are subject and object exchanged?',
    ],
    [
      'neither link nor attribute',
      claim({ predicate: '', object: '' }),
      'claims.csv:2 is neither a link nor an attribute; give predicate and object, or property and value',
    ],
    [
      'attribute with an object',
      figure({ object: 'net_pilots' }),
      'claims.csv:4 object "net_pilots" stands in an attribute; give a predicate too, or take the object out',
    ],
    [
      'link without object',
      claim({ object: '' }),
      'claims.csv:2 object must not be empty in a link; name the entity at the other end',
    ],
    ['link to itself', claim({ object: 'net_dockers' }), 'claims.csv:2 object "net_dockers" is the subject itself'],
    ['property without value', figure({ value: '' }), 'claims.csv:4 value must not be empty where there is a property'],
    ['value without property', claim({ value: '3' }), 'claims.csv:2 value "3" has no property; say what it is a value of'],
    [
      'validTo before validFrom',
      claim({ validFrom: '2022-05', validTo: '2021' }),
      'claims.csv:2 validTo "2021" is before validFrom (2022-05); are the two exchanged?',
    ],
    [
      'impossible date',
      claim({ validFrom: '2022-13' }),
      'claims.csv:2 validFrom "2022-13" is no date; write as much as is known: 2021, 2021-03 or 2021-03-04',
    ],
    [
      'H3 without words',
      claim({ handling: 'H3' }),
      'claims.csv:2 handling "H3" needs its conditions in words; write them into handlingNote',
    ],
    [
      'unknown grade of the source',
      claim({ sourceGrade: '1' }),
      'claims.csv:2 sourceGrade "1" is not a code of the scheme 4x4 of its source; known: A, B, C, X',
    ],
    [
      'unknown grade of the information',
      claim({ infoGrade: '5' }),
      'claims.csv:2 infoGrade "5" is not a code of the scheme 4x4 of its source; known: 1, 2, 3, 4',
    ],
    [
      'grade 3 with one origin',
      claim({ infoGrade: '3' }),
      'claims.csv:2 infoGrade "3" means corroborated, but only one origin is recorded for this; use 4, or record what the other origin says',
    ],
    [
      'role that the type does not know',
      claim({ role: 'boss' }),
      'claims.csv:2 role "boss" makes no sense for COLLABORATES_WITH; put it into the note',
    ],
    [
      'unknown role',
      { claims: change(CLAIMS, 'c2', { predicate: 'PARTICIPATED_IN', role: 'participnt' }) },
      'claims.csv:3 role "participnt" is not a role of PARTICIPATED_IN; did you mean participant?',
    ],
    [
      'LINKED_TO without description',
      claim({ predicate: 'LINKED_TO' }),
      'claims.csv:2 note must say for LINKED_TO what is meant; describe the link, or what speaks for and against',
    ],
    [
      'a number in words',
      figure({ value: 'a dozen' }),
      'claims.csv:4 value "a dozen" is not a number, which arrests needs; for words give the qualifier several or not-stated',
    ],
    ['half an arrest', figure({ value: '1.5' }), 'claims.csv:4 value "1.5" is not a whole number, which arrests needs'],
    [
      'between one number',
      figure({ qualifier: 'between' }),
      'claims.csv:4 valueMax must not be empty where the qualifier is between',
    ],
    ['a most that is less', figure({ qualifier: 'between', valueMax: '3' }), 'claims.csv:4 valueMax "3" is less than value (12)'],
    [
      'unknown qualifier',
      figure({ qualifier: 'roughly' }),
      'claims.csv:4 qualifier "roughly" is not a qualifier; known: exactly, at-least, more-than, at-most, less-than, about, almost, between, several, not-stated',
    ],
    [
      'a date in words',
      figure({ property: 'occurredFrom', value: 'May 2023' }),
      'claims.csv:4 value "May 2023" is no date; write as much as is known: 2021, 2021-03 or 2021-03-04',
    ],
    [
      'unknown legal status',
      claim({ legalStatus: 'guilty' }),
      'claims.csv:2 legalStatus "guilty" is not a legal status; known: mentioned, suspected, wanted, arrested, detained-ground-not-stated, charged, on-trial, convicted-not-final, convicted-final, convicted-finality-not-stated, acquitted, discontinued, deceased',
    ],
    [
      'a currency in words',
      figure({ currency: 'Euro' }),
      'claims.csv:4 currency "Euro" is not a currency code; three capital letters of ISO 4217, such as EUR',
    ],
    [
      'retracted date without status',
      claim({ retractedAt: '2024' }),
      'claims.csv:2 retractedAt "2024" is given, but status is active; set status to retracted',
    ],
  ])('%s', async (_rule, files, expected) => expect(await problems(files)).toContain(expected));

  it('parts that exceed their total are a note, not an error', async () => {
    const part = (id: string, value: string) => ({
      id,
      subject: 'opn_low-tide',
      property: 'arrests',
      value,
      source: 'src-paper',
      partOf: 'c3',
    });
    expect(await problems({ claims: [...CLAIMS, part('c4', '8'), part('c5', '5')] })).toEqual([
      'claims.csv:6 partOf note: the parts add up to 13, more than their total in line 4 (12); fine if the document says so: then the note of the claim tells it',
    ]);
    expect(await problems({ claims: [...CLAIMS, part('c4', '8'), part('c5', '4')] })).toEqual([]);
    expect(await problems({ claims: [...CLAIMS, part('c4', '8'), { ...part('c5', '5'), inclusion: 'of-whom' }] })).toEqual([]);
  });

  it('the first hundred errors are shown and all are counted', async () => {
    const many = Array.from({ length: 150 }, (_, i) => ({
      id: `x${i}`,
      subject: 'net_dockers',
      predicate: 'NOPE',
      object: 'net_pilots',
      source: 'src-paper',
    }));
    const found = await checkFolder(dataSetFolder({ claims: many }), 100, () => undefined);
    expect([found.list().length, found.errors]).toEqual([100, 150]);
  });
});

it('a row that cannot be read is blamed once, not again by every row that refers to it', async () => {
  expect(await problems({ ...source({ publishedOn: 'May' }), ...entity({ latitude: 'north', longitude: '1' }) })).toHaveLength(2);
  expect(
    await problems({
      claims: [
        ...change(CLAIMS, 'c3', { seq: 'x' }),
        { id: 'c4', subject: 'opn_low-tide', property: 'arrests', value: '3', source: 'src-paper', partOf: 'c3' },
      ],
    }),
  ).toHaveLength(1);
});

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
