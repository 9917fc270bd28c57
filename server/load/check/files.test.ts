import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDataSet } from '../check.ts';
import { formatProblem } from '../problem.ts';
import type { Written } from '../testing.ts';
import { claim, problems } from './testing.ts';

const bytes = (text: string, encoding: 'latin1' | 'utf16le'): Uint8Array => Buffer.from(text, encoding);

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
