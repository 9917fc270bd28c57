import type { GraphLink } from '../../../server/contract/graph.ts';
import type { ModelAnswer } from '../../../server/contract/model.ts';
import type { ShownNode, View } from '../../state/visible.ts';
import { count, groupOf, linkWords, nameOf, roleOf, supportText } from '../../ui/words.ts';

export interface Line {
  readonly link: GraphLink;
  readonly text: string;
}

export interface Passage {
  readonly shown: ShownNode;
  /** "‹network› (criminal network), 3 links." */
  readonly heading: string;
  readonly lines: readonly Line[];
}

/**
 * The chart as ordered prose: the best connected entity first, each link told once, where it is first met. Said of each link: how strong it
 * is and how many documents and origins it rests on.
 */
export function proseOf(view: View, model: ModelAnswer): Passage[] {
  const names = new Map(view.nodes.map(({ node }) => [node.id, nameOf(node)]));
  const byEnd = new Map<string, GraphLink[]>();
  for (const link of view.links)
    for (const end of new Set([link.source, link.target])) byEnd.set(end, [...(byEnd.get(end) ?? []), link]);
  const degree = (id: string) => byEnd.get(id)?.length ?? 0;
  const told = new Set<string>();
  return [...view.nodes]
    .sort((a, b) => degree(b.node.id) - degree(a.node.id) || nameOf(a.node).localeCompare(nameOf(b.node), 'en'))
    .map((shown) => {
      const { node } = shown;
      const links = (byEnd.get(node.id) ?? []).filter(({ id }) => !told.has(id));
      for (const { id } of links) told.add(id);
      const label = groupOf(model, node.group)?.label ?? node.kind;
      // Labels of a foreign database are names: their letters are their own.
      const kind = model.evidence ? label.toLowerCase() : label;
      const total = degree(node.id);
      return {
        shown,
        heading: `${nameOf(node)} (${kind}), ${total === 0 ? 'no link on this chart' : `${total} ${total === 1 ? 'link' : 'links'}`}`,
        lines: links.map((link) => ({ link, text: sentence(link, node.id, names, model) })),
      };
    });
}

function sentence(link: GraphLink, from: string, names: ReadonlyMap<string, string>, model: ModelAnswer): string {
  const out = link.source === from;
  const other = names.get(out ? link.target : link.source) ?? '';
  const role = roleOf(link);
  const [documents, origins] = [count(link.props.documentCount), count(link.props.originCount)];
  const basis = [
    link.strength,
    link.contested ? 'contested' : null,
    documents === null || origins === null ? null : supportText(documents, origins),
  ].filter((part) => part !== null);
  return `${linkWords(model, link.type, !out)} ${other}${role ? ` (${role})` : ''}${basis.length > 0 ? ` (${basis.join('; ')})` : ''}.`;
}
