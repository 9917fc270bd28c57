import type { GraphNode } from '../../../server/contract/graph.ts';
import { footnotesOf } from '../../ui/words.ts';
import { useModel } from './context.ts';
import classes from './footnotes.module.css';

/** What the mark behind a name stands for, wherever such a name is shown. */
export function Footnotes({ nodes }: { nodes: readonly GraphNode[] }) {
  return footnotesOf(useModel(), nodes).map(({ code, names, words }) => (
    <p key={code} className={classes.footnote}>
      {names.join(', ')}: {words}
    </p>
  ));
}
