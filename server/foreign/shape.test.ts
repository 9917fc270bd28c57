import { describe, expect, test } from 'vitest';
import { GROUPS } from '../../cypher/model/index.ts';
import { captionsOf } from './captions.ts';
import type { Introspection } from './introspect.ts';
import { looksOf } from './look.ts';
import type { SampledProperty } from './sample.ts';
import { kindOf, shapeOf } from './shape.ts';
import { readable } from './words.ts';

const text = (name: string, seen = 10): SampledProperty => ({ name, types: ['STRING'], seen });
const of = (name: string, type: string): SampledProperty => ({ name, types: [type], seen: 10 });

describe('the caption', () => {
  test.each<[string, readonly SampledProperty[], readonly string[], string | null]>([
    ['is what is called so', [text('code'), text('Display_Name'), text('title')], ['code'], 'title'],
    ['is what ends so', [text('code'), text('company name')], ['code'], 'company name'],
    ['is else a unique text', [text('a', 100), text('code')], ['code'], 'code'],
    ['is else the text that most have', [text('a', 1), text('b', 9)], [], 'b'],
    ['is never an amount or a list', [of('name', 'INTEGER'), of('amount', 'INTEGER'), of('title', 'LIST<STRING>')], [], null],
    ['is else what they are numbered by', [of('amount', 'INTEGER'), of('number', 'INTEGER')], [], 'number'],
    ['is so by any of its words', [of('casino', 'INTEGER'), of('orderNo', 'INTEGER')], [], 'orderNo'],
    ['is else a unique integer', [of('amount', 'INTEGER'), of('tax', 'INTEGER')], ['tax'], 'tax'],
    ['is a text before a number', [of('id', 'INTEGER'), text('note')], ['id'], 'note'],
    ['is none without properties', [], [], null],
  ])('%s', (_rule, properties, unique, caption) => expect(captionsOf(properties, unique).caption).toBe(caption));

  test('may be any single value when a person picks it', () => {
    const { captions } = captionsOf([of('home', 'POINT'), of('born', 'DATE'), text('name'), of('tags', 'LIST<STRING>')], []);
    expect(captions).toEqual(['name', 'born']);
  });
});

/** Labels with the number of their nodes; sets of labels that nodes bear, with theirs. */
const introspection = (
  numbers: Readonly<Record<string, number>>,
  sets: readonly [string[], number][],
  whole = true,
): Introspection => {
  const labels = Object.entries(numbers).map(([name, count]) => ({ name, count, properties: [] }));
  return {
    schema: {
      nodes: sets.reduce((sum, [, count]) => sum + count, 0),
      links: 0,
      labels,
      types: [],
      propertyKeys: [],
      indexes: [],
      functions: [],
      procedures: [],
      sampled: null,
    },
    labels,
    sets: { sets: sets.map(([names, count]) => ({ labels: names, count })), whole },
    unlabelled: [],
  };
};

describe('kinds', () => {
  const sets: [string[], number][] = [
    [['Person'], 8],
    [['Person', 'Director'], 2],
    [[], 1],
  ];

  test('a node is of its rarest label and counts once', () => {
    const shape = shapeOf(introspection({ Person: 10, Director: 2 }, sets));
    expect(kindOf(shape, ['Person', 'Director']).id).toBe('Director');
    expect(shape.kinds.map(({ id, count }) => [id, count])).toEqual([
      ['Person', 8],
      ['Director', 2],
      ['(no label)', 1],
    ]);
  });

  test('where not all nodes were looked at, a label counts all of its own', () => {
    const shape = shapeOf(introspection({ Person: 10, Director: 2 }, sets, false));
    expect(shape.kinds.find(({ id }) => id === 'Person')?.count).toBe(10);
    expect(shape.countedOnce).toBe(false);
  });

  test('a label that is gone, and what Corridor keeps for its users, are none', () => {
    const shape = shapeOf(introspection({ Gone: 0, CorridorQuestion: 3 }, []));
    expect(shape.kinds).toEqual([]);
  });

  test('"no label" never takes the name of a label', () => {
    const shape = shapeOf(
      introspection({ '(no label)': 1 }, [
        [['(no label)'], 1],
        [[], 1],
      ]),
    );
    expect(shape.kinds.map(({ id }) => id).sort()).toEqual(['((no label))', '(no label)']);
  });

  test('a label that came after the last look stands for itself', () => {
    expect(kindOf(shapeOf(introspection({}, [])), ['New'])).toMatchObject({ id: 'New', caption: null });
  });
});

describe('looks', () => {
  const names = Array.from({ length: 300 }, (_, n) => `Label ${n}`);

  test('do not depend on the order, and differ while there are hues, then shapes', () => {
    expect(looksOf([...names].reverse())).toEqual(looksOf(names));
    const few = [...looksOf(names.slice(0, 16)).values()];
    expect(new Set(few.map(({ hue }) => hue.dark)).size).toBe(16);
    const more = [...looksOf(names.slice(0, 100)).values()];
    expect(new Set(more.map(({ hue, silhouette }) => `${hue.dark} ${silhouette}`)).size).toBe(100);
    expect(looksOf(names).size).toBe(300);
  });

  test('use only silhouettes and icons that the chart can draw', () => {
    const silhouettes: readonly string[] = GROUPS.map((group) => group.silhouette);
    const icons = ['point', ...GROUPS.flatMap((group) => [group.icon, ...Object.values(group.icons ?? {})])];
    const words = [
      'Person',
      'Team',
      'Account',
      'Company',
      'City',
      'Invoice',
      'Payment',
      'Car',
      'Vessel',
      'Event',
      'Product',
      'Phone',
      'Table',
      'Host',
      'Xyz',
    ];
    for (const { silhouette, icon } of looksOf(words).values()) {
      expect(silhouettes).toContain(silhouette);
      expect(icons).toContain(icon);
    }
  });

  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  test('stand out on their ground (WCAG: 3 for graphics)', () => {
    for (const { hue } of looksOf(names.slice(0, 16)).values()) {
      expect(contrast(hue.dark, '#14181d')).toBeGreaterThan(3);
      expect(contrast(hue.light, '#ffffff')).toBeGreaterThan(3);
    }
  });
});

test.each([
  ['WORKS_FOR', 'works for'],
  ['worksFor', 'works for'],
  ['ist für', 'ist für'],
  ['Knows Well', 'Knows Well'],
  ['_', '_'],
])('%s reads as %s', (type, words) => expect(readable(type)).toBe(words));
