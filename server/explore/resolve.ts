import type { ResolveAnswer } from '../contract/index.ts';
import type { Ask, Row } from '../db/index.ts';
import { type Answer, whole } from './answer.ts';
import { text, words } from './values.ts';

interface ResolveQuestion {
  /** Element ids. */
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

/** What nodes and relationships of a Cypher answer are called in the explorer; claims, sources and the like are nothing of the chart. */
export async function resolve(ask: Ask, { nodes, links }: ResolveQuestion): Promise<Answer<ResolveAnswer>> {
  const [nodeRows, linkRows] = await Promise.all([
    nodes.length === 0 ? [] : ask('graph-resolve-nodes', { elementIds: nodes }),
    links.length === 0 ? [] : ask('graph-resolve-links', { elementIds: links }),
  ]);
  const [nodeById, linkById] = [byElement(nodeRows), byElement(linkRows)];
  const data = {
    nodes: nodes.map((elementId) => ({ elementId, id: text(nodeById.get(elementId) ?? {}, 'id') })),
    links: links.map((elementId) => {
      const row = linkById.get(elementId) ?? {};
      return { elementId, id: text(row, 'id'), source: text(row, 'source'), target: text(row, 'target') };
    }),
  };
  return whole(data, nodes.length + links.length);
}

const byElement = (rows: readonly Row[]): Map<string, Row> => new Map(rows.map((row) => [words(row, 'elementId'), row]));
