import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../../server/contract/graph.ts';
import { changeLabel, PLAIN, prefer } from '../state/appearance-settings.ts';
import { complete, NO_DATA } from '../state/data.ts';
import { createDress } from './dress.ts';
import { MODEL } from './testing/fixtures.ts';

const group = (kind: string) => ({
  id: `group of ${kind}`,
  kind,
  label: kind,
  plural: kind,
  hue: { dark: '#888888', light: '#888888' },
  silhouette: 'circle',
  icon: 'point',
  icons: {},
  actor: false,
});
const model = { ...MODEL, evidence: false, groups: ['Person', 'Director', ''].map(group) };
const person = (rest: Partial<GraphNode> = {}): GraphNode => ({
  id: 'Person:p7',
  kind: 'Person',
  group: 'group of Person',
  name: 'Ana',
  labels: ['Person', 'Director'],
  props: { personId: 'p7', tags: ['a', 'b'], empty: ' ', n: 0 },
  ...rest,
});

describe('what the server told, as settings show it', () => {
  it('nothing set: the very same things', () => {
    const dress = createDress(model, PLAIN);
    expect(dress.node(person())).toEqual(person());
    expect(dress.model).toBe(model);
  });
  it.each([
    ['personId', 'p7'],
    ['tags', 'a, b'],
    ['n', '0'],
    ['empty', 'Ana'],
    ['unknown', 'Ana'],
    ['constructor', 'Ana'],
  ])('named by %s it is called %s', (caption, name) => {
    expect(createDress(model, changeLabel(PLAIN, 'Person', { caption })).node(person()).name).toBe(name);
  });
  it('without any name it shows its label and the end of its id', () => {
    const dress = createDress(model, changeLabel(PLAIN, 'Person', { caption: 'none' }));
    expect(dress.node(person({ name: ' ', id: '4:5f0c:1234567' })).name).toBe('Person 234567');
  });
  it('the label that comes first decides group, kind and caption', () => {
    const settings = changeLabel(prefer(PLAIN, 'Director', true), 'Director', { caption: 'personId' });
    expect(createDress(model, settings).node(person())).toMatchObject({
      kind: 'Director',
      group: 'group of Director',
      name: 'p7',
    });
  });
  it('a node is hidden when all its labels are; with one left it stands under that', () => {
    const one = createDress(model, changeLabel(PLAIN, 'Person', { hidden: true }));
    expect(one.hides(person())).toBe(false);
    expect(one.node(person()).kind).toBe('Director');
    expect(one.hides(person({ labels: ['Person'] }))).toBe(true);
    expect(createDress(model, changeLabel(PLAIN, '', { hidden: true })).hides(person({ labels: [], kind: '' }))).toBe(true);
  });
  it('colours reach the model, seen in both themes', () => {
    const dressed = createDress(model, changeLabel(PLAIN, 'Person', { color: '#000000', icon: 'user' }));
    const [first, second] = dressed.model.groups;
    expect(first).toMatchObject({ icon: 'user', hue: { light: '#000000' } });
    expect(first?.hue.dark).not.toBe('#000000');
    expect(second).toEqual(group('Director'));
  });
  it('twice dressed is dressed once, and the same thing stays the same object', () => {
    const dress = createDress(model, changeLabel(PLAIN, 'Person', { caption: 'personId' }));
    const node = person();
    const data = complete(NO_DATA, [node.id], { fragment: { nodes: [node], links: [] }, missing: [] });
    expect(dress.data(data).nodes[node.id]).toBe(dress.node(dress.node(node)));
    expect(dress.data(data)).toBe(dress.data(data));
  });
});
