import type { LinkAnswer } from '../../../server/contract/explore.ts';
import type { GraphNode } from '../../../server/contract/graph.ts';
import { LineSample } from '../../ui/LineSample.tsx';
import { linkSentence } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useLoaded } from '../common/context.ts';
import { useView } from '../common/hooks.ts';
import { Name, NodeMark } from '../common/Mark.tsx';
import classes from '../panel.module.css';

const End = ({ node, end }: { node: GraphNode; end: string }) => {
  const { reveal } = useActions();
  return (
    <li>
      <button type="button" className={classes.item} onClick={() => reveal(node.id)}>
        <NodeMark node={node} />
        <span className={classes.grow}>
          <Name of={node} />
        </span>
        <span className={classes.muted}>{end}</span>
      </button>
    </li>
  );
};

/** The two ends, and the other links on the chart between the same two. */
export function LinkEnds({ answer }: { answer: LinkAnswer }) {
  const { model, dress } = useLoaded();
  const view = useView();
  const { selectLink } = useActions();
  const { link, source, target } = answer;
  const ends = new Set([source.id, target.id]);
  const parallel = view.links.filter((other) => other.id !== link.id && ends.has(other.source) && ends.has(other.target));
  const nodeOf = (id: string) => dress.node(id === source.id ? source : target);
  return (
    <div className={classes.body}>
      <section>
        <h2 className={classes.section}>Ends</h2>
        <ul className={classes.stack} style={{ gap: 0 }}>
          <End node={source} end="from" />
          <End node={target} end="to" />
        </ul>
      </section>
      <section>
        <h2 className={classes.section}>Other links between them on the chart</h2>
        {parallel.length === 0 ? <p className={`${classes.prose} ${classes.muted}`}>None.</p> : null}
        <ul className={classes.stack} style={{ gap: 0 }}>
          {parallel.map((other) => (
            <li key={other.id}>
              <button type="button" className={classes.item} onClick={() => selectLink(other.id)}>
                <LineSample strength={other.strength} width={22} />
                <span>{linkSentence(model, other, nodeOf)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
