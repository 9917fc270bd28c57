import type { EntityAnswer, LinkAnswer } from '../contract/index.ts';
import { type Answer, whole } from '../explore/answer.ts';
import { NotFound } from '../explore/errors.ts';
import { countNeighbours } from './neighbours.ts';
import { type Foreign, type Item, readLinks, readRaw, requireLinkElement, requireNode } from './read.ts';
import { listed, plural, readable } from './words.ts';

/** One node with all its properties as they stand. Throws NotFound. */
export async function describeEntity(db: Foreign, id: string): Promise<Answer<EntityAnswer>> {
  const item = await requireNode(db, id);
  const [counts, raw] = await Promise.all([countNeighbours(db, item), readRaw(db, 'node', item.elementId)]);
  const { node } = item;
  const labels = node.labels.length === 0 ? 'No label' : listed(node.labels);
  return whole({
    node,
    summary: [`${labels}; ${plural(Number(node.props.degree), 'relationship')}.`],
    aliases: [],
    introducedBy: null,
    attributes: [],
    denials: [],
    parts: [],
    wholes: [],
    notToBeConfusedWith: [],
    counts,
    statements: 0,
    documents: 0,
    origins: 0,
    raw,
  });
}

/** One relationship with all its properties as they stand. Throws NotFound. */
export async function link(db: Foreign, id: string): Promise<Answer<LinkAnswer>> {
  const elementId = requireLinkElement(id);
  const known = new Map<string, Item>();
  const [found] = await readLinks(db, [elementId], known);
  const ends = [...known.values()].map(({ node }) => node);
  const [source, target] = [found?.source, found?.target].map((end) => ends.find((node) => node.id === end));
  if (found === undefined || source === undefined || target === undefined) throw new NotFound('link', id);
  return whole({
    link: found,
    source,
    target,
    sentence: `${source.name} ${readable(found.type)} ${target.name}.`,
    strengthReason: 'This database records no claims, so nothing is said about how sure the link is.',
    claims: [],
    statements: 0,
    documents: [],
    origins: [],
    dateFrom: null,
    raw: await readRaw(db, 'link', elementId),
  });
}
