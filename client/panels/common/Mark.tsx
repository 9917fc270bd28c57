import { useComputedColorScheme } from '@mantine/core';
import type { NamedThing } from '../../../server/contract/claims.ts';
import type { GraphNode } from '../../../server/contract/graph.ts';
import { GroupMark } from '../../canvas/mark.tsx';
import { groupOf, isDescribed, nameOf, text } from '../../ui/words.ts';
import { useModel } from './context.ts';

/** The mark of a group, as the chart draws it. Decoration: its label stands beside it. */
export function Mark({ group, subtype = null, size = 18 }: { group: string; subtype?: string | null; size?: number }) {
  const known = groupOf(useModel(), group);
  const theme = useComputedColorScheme('dark');
  if (known === undefined) return <span style={{ width: size, height: size, flex: 'none' }} />;
  return <GroupMark group={known} theme={theme} size={size} subtype={subtype} />;
}

export const NodeMark = ({ node, size = 18 }: { node: GraphNode; size?: number }) => (
  <Mark group={node.group} subtype={text(node.props.subtype)} size={size} />
);

/** A name; those that are coders' words for something without one stand in ‹angle quotes› and italics. */
export const Name = ({ of }: { of: GraphNode | NamedThing }) => (
  <span className={isDescribed(of) ? 'described' : undefined}>{nameOf(of)}</span>
);
