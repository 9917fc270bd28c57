import { describe, expect, it } from 'vitest';
import type { Cell, CellMap, NodeCell } from '../../../server/contract/cells.ts';
import { MODEL } from '../../graph/testing/fixtures.ts';
import { changeLabel, PLAIN, prefer } from '../../state/appearance-settings.ts';
import { type Arrangement, AS_IT_CAME, arranging, finish, textsOf } from '../../state/workbench/rows-arrange.ts';
import { type FaceSources, faceOf, groupOfLabels, textBy } from './faces.ts';

const kind = (id: string, caption: string | null, captions: string[] = []) => ({
  id,
  label: id,
  plural: id,
  description: '',
  subtypes: [],
  caption,
  captions,
});
const group = (id: string) => ({
  id,
  kind: id,
  label: id,
  plural: id,
  hue: { dark: '#888888', light: '#888888' },
  silhouette: 'circle',
  icon: 'point',
  icons: {},
  actor: false,
});
const kinds = [
  kind('Person', 'name', ['name']),
  kind('Director', 'name', ['name']),
  kind('Bank Account', 'iban', ['iban']),
  kind('Invoice', null, ['note', 'number']),
  kind('Odd', 'constructor', ['toString']),
  kind('(no label)', null),
];
const labels = [
  ['Person', 300],
  ['Director', 30],
  ['Bank Account', 40],
  ['Invoice', 250],
  ['Odd', 1],
] as const;
const foreign: FaceSources = {
  model: { ...MODEL, evidence: false, kinds, groups: kinds.map(({ id }) => group(id)) },
  settings: PLAIN,
  schema: { labels: labels.map(([name, count]) => ({ name, count, properties: [] })) },
};
const node = (of: string[], props: CellMap = {}): NodeCell => ({ $: 'node', elementId: '4:5f0c:474', labels: of, props });

describe('nodes in answers about a foreign database', () => {
  it.each<[string, NodeCell, string, string]>([
    ['its caption', node(['Bank Account'], { iban: 'XX1' }), 'Bank Account', 'XX1'],
    ['the rarest of its labels', node(['Person', 'Director'], { name: 'Ana' }), 'Director', 'Ana'],
    ['any text that it has', node(['Invoice'], { note: 'late', number: 7 }), 'Invoice', 'late'],
    ['its label and number', node(['Invoice'], { number: 7 }), 'Invoice', 'Invoice #474'],
    ['its label where only the language knows the name', node(['Odd']), 'Odd', 'Odd #474'],
    ['nothing, without a label', node([]), '(no label)', 'Node #474'],
  ])('wear what the chart shows: %s', (_, cell, of, caption) => {
    expect(faceOf(foreign, cell)).toEqual({ group: of, caption });
  });

  it('wear what the reader has chosen', () => {
    const settings = changeLabel(prefer(PLAIN, 'Person', true), 'Invoice', { caption: 'number' });
    const chosen = kinds.map((each) => (each.id === 'Invoice' ? { ...each, caption: 'number' } : each));
    const sources = { ...foreign, settings, model: { ...foreign.model, kinds: chosen } };
    expect(faceOf(sources, node(['Invoice'], { number: { $: 'integer', value: '9007199254740993' } })).caption).toBe(
      '9007199254740993',
    );
    expect(groupOfLabels(sources, ['Director', 'Person'])).toBe('Person');
  });

  it('labels that came after the last look have no mark', () => {
    expect(faceOf(foreign, node(['New']))).toEqual({ group: null, caption: 'New #474' });
  });
});

it('our own nodes keep their name and group', () => {
  const [own] = MODEL.groups;
  const sources: FaceSources = { model: { ...MODEL, evidence: true }, settings: PLAIN, schema: null };
  const props = { name: 'Salt Ring', group: own?.id ?? '' };
  expect(faceOf(sources, node(['Entity'], props))).toEqual({ group: own?.id, caption: 'Salt Ring' });
});

describe('cells in words', () => {
  const ana = node(['Person'], { name: 'Ana', email: 'zoe@b.example' });
  const bo = node(['Person'], { name: 'Bo', email: 'ann@a.example' });
  const bill = { ...node(['Invoice'], { number: 7 }), elementId: '4:5f0c:9' };
  const pays: Cell = {
    $: 'relationship',
    elementId: '5:5f0c:1',
    type: 'PAYS',
    source: '4:5f0c:9',
    target: '4:5f0c:474',
    props: {},
  };
  const byEmail: FaceSources = {
    ...foreign,
    model: { ...foreign.model, kinds: kinds.map((each) => (each.id === 'Person' ? { ...each, caption: 'email' } : each)) },
  };
  it.each<[string, FaceSources, Cell, string]>([
    ['a node by its caption', foreign, ana, 'Ana'],
    ['by the caption that was chosen', byEmail, ana, 'zoe@b.example'],
    ['a node without any', foreign, bill, 'Invoice #9'],
    ['a relationship', foreign, pays, 'PAYS'],
    ['a path', foreign, { $: 'path', nodes: [ana, bill], links: [pays] }, 'Ana<-[:PAYS]-Invoice #9'],
    ['nodes in lists', byEmail, [ana, 'x'], '[zoe@b.example, "x"]'],
    ['our own without a name', { ...foreign, model: MODEL }, node(['Claim', 'New']), ':Claim:New'],
    ['our own without anything', { ...foreign, model: MODEL }, node([]), 'node'],
  ])('%s', (_, sources, cell, text) => expect(textBy(sources)(cell)).toBe(text));

  const rows = [[ana], [bo], [bill], [null]];
  const shown = (sources: FaceSources, patch: Partial<Arrangement>) =>
    finish(arranging(rows, rows.length, 1, { ...AS_IT_CAME, ...patch }, textsOf(rows, textBy(sources))));

  it('what is found is what is shown, not what else a node has', () => {
    expect([...(shown(foreign, { all: 'ana' }) ?? [])]).toEqual([0]);
    expect([...(shown(foreign, { all: 'example' }) ?? [])]).toEqual([]);
    expect([...(shown(byEmail, { all: 'ana' }) ?? [])]).toEqual([]);
    expect([...(shown(byEmail, { columns: { 0: '= zoe@b.example' } }) ?? [])]).toEqual([0]);
    expect([...(shown(foreign, { all: 'invoice #9' }) ?? [])]).toEqual([2]);
  });

  it('rows are sorted by what is shown', () => {
    expect([...(shown(foreign, { sort: { column: 0, descending: false } }) ?? [])]).toEqual([0, 1, 2, 3]);
    expect([...(shown(byEmail, { sort: { column: 0, descending: false } }) ?? [])]).toEqual([1, 2, 0, 3]);
  });
});
