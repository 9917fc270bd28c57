import { useComputedColorScheme } from '@mantine/core';
import type { GraphNode } from '../../../server/contract/graph.ts';
import { groupOf } from '../../ui/words.ts';
import { useModel } from '../common/context.ts';
import classes from './labels.module.css';

/** Labels as chips in their colours; the one that decides how the node looks comes first. */
export function Labels({ node }: { node: GraphNode }) {
  const model = useModel();
  const theme = useComputedColorScheme('dark');
  const labels = node.labels.length === 0 ? [node.kind] : [...node.labels];
  const ordered = [...labels].sort((a, b) => Number(b === node.kind) - Number(a === node.kind));
  return (
    <ul className={classes.labels} aria-label="Labels">
      {ordered.map((label) => (
        <li key={label} className={classes.label}>
          <span className={classes.dot} style={{ background: groupOf(model, label)?.hue[theme] }} aria-hidden />
          <bdi>{label}</bdi>
        </li>
      ))}
    </ul>
  );
}
