import { useComputedColorScheme } from '@mantine/core';
import type { NamedThing } from '../../../server/contract/claims.ts';
import type { GraphNode } from '../../../server/contract/graph.ts';
import { GroupMark } from '../../canvas/mark.tsx';
import { cut } from '../../graph/script.ts';
import { groupOf, isDescribed, nameOf, text } from '../../ui/words.ts';
import { useLoaded, useModel } from './context.ts';

/** Some databases hold whole documents where a name is expected; the whole text stands among the properties. */
const LONGEST = 160;

/** The mark of a group, as the chart draws it. Decoration: its label stands beside it. */
export function Mark({ group, subtype = null, size = 18 }: { group: string; subtype?: string | null; size?: number }) {
  const known = groupOf(useModel(), group);
  const theme = useComputedColorScheme('dark');
  if (known === undefined) return <span style={{ width: size, height: size, flex: 'none' }} />;
  return <GroupMark group={known} theme={theme} size={size} subtype={subtype} />;
}

export function NodeMark({ node, size = 18 }: { node: GraphNode; size?: number }) {
  const { group, props } = useLoaded().dress.node(node);
  return <Mark group={group} subtype={text(props.subtype)} size={size} />;
}

/** A name in its own direction of writing; those that are coders' words for something without one stand in ‹angle quotes› and italics. */
export function Name({ of }: { of: GraphNode | NamedThing }) {
  const { dress } = useLoaded();
  const shown = 'props' in of ? dress.node(of) : of;
  return (
    <span dir="auto" className={isDescribed(shown) ? 'described' : undefined}>
      {cut(nameOf(shown), LONGEST)}
    </span>
  );
}
