import { describe, expect, it } from 'vitest';
import { checkFolder } from '../check.ts';
import { CLAIMS, change, dataSetFolder, type Written } from '../testing.ts';
import { claim, figure, problems } from './testing.ts';

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
