import { describe, expect, it } from 'vitest';
import { CLAIMS, change, ENTITIES, MANIFEST, SOURCES, type Written } from '../testing.ts';
import { entity, person, problems, source } from './testing.ts';

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
