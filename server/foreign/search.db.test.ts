import { describe, expect, test } from 'vitest';
import { at, onOdd } from '../testing/asking-odd.ts';

// Nodes that no text of their own finds: by what the chart calls them.

const { get } = onOdd(0);
const hits = async (q: string) => (await get('search', `/search?q=${at(q)}&limit=20`)).data;

describe('search', () => {
  test.each(['Bare', 'bare', ' BARE '])('%j, the name of a label, finds its nodes and says why', async (q) => {
    const { hits: found, note } = await hits(q);
    expect(found.map(({ node }) => node.kind)).toEqual(['Bare', 'Bare', 'Bare']);
    expect(note).toContain('Bare is a label: its best connected nodes are among these.');
  });

  test('what has such a text comes before what only bears the label, and each once', async () => {
    const { hits: found } = await hits('Director');
    expect(found.map(({ node }) => node.kind)).toEqual(['Director', 'Director', 'Director']);
    expect(new Set(found.map(({ node }) => node.id)).size).toBe(3);
  });

  test('a node without a name is found by its label and number', async () => {
    const { node } = (await hits('Bare')).hits[1] ?? expect.unreachable('There are three');
    expect(node.name).toMatch(/^Bare #\d+$/);
    expect((await hits(node.name)).hits[0]).toMatchObject({ node: { id: node.id }, match: 'exact' });
  });

  test('a number alone is any node; with a label only one of that label', async () => {
    const { node } = (await hits('Bare')).hits[0] ?? expect.unreachable('There are three');
    const number = node.name.replace(/^Bare /, '');
    expect((await hits(number)).hits.map((hit) => hit.node.id)).toEqual([node.id]);
    expect((await hits(`Director ${number}`)).hits).toEqual([]);
  });

  test.each(['Bare #999999', '#', 'No such label'])('%j is nobody', async (q) => {
    expect((await hits(q)).hits).toEqual([]);
  });
});
