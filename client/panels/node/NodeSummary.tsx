import type { EntityAnswer } from '../../../server/contract/explore.ts';
import type { GraphNode } from '../../../server/contract/graph.ts';
import { kindLabel } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useModel } from '../common/context.ts';
import { Name, NodeMark } from '../common/Mark.tsx';
import classes from '../panel.module.css';
import { Figures } from './Figures.tsx';

function Nodes({ title, nodes }: { title: string; nodes: readonly GraphNode[] }) {
  const { reveal } = useActions();
  if (nodes.length === 0) return null;
  return (
    <section>
      <h2 className={classes.section}>{title}</h2>
      <ul className={classes.stack} style={{ gap: 0 }}>
        {nodes.map((node) => (
          <li key={node.id}>
            <button type="button" className={classes.item} onClick={() => reveal(node.id)}>
              <NodeMark node={node} />
              <Name of={node} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Aliases({ aliases }: Pick<EntityAnswer, 'aliases'>) {
  if (aliases.length === 0) return null;
  return (
    <section>
      <h2 className={classes.section}>Also known as</h2>
      <p className={classes.prose}>
        {aliases.map(({ name }) => name).join(' · ')}
        {aliases.some(({ general }) => general) ? (
          <span className={classes.muted}> (spellings are partly general knowledge)</span>
        ) : null}
      </p>
    </section>
  );
}

function NotConfused({ notToBeConfusedWith }: Pick<EntityAnswer, 'notToBeConfusedWith'>) {
  const model = useModel();
  const { reveal } = useActions();
  if (notToBeConfusedWith.length === 0) return null;
  return (
    <section className={classes.card}>
      <h2 className={classes.section}>Not to be confused with</h2>
      <ul className={classes.stack}>
        {notToBeConfusedWith.map((thing) => (
          <li key={thing.id ?? thing.name}>
            {thing.id === null ? (
              <Name of={thing} />
            ) : (
              <button type="button" className={classes.linkButton} onClick={() => thing.id !== null && reveal(thing.id)}>
                <Name of={thing} />
              </button>
            )}
            {thing.kind ? <span className={classes.muted}> · {kindLabel(model, thing.kind)}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the data say about an entity, made from the data by rule; then its figures, each with how it was said. */
export function NodeSummary({ answer }: { answer: EntityAnswer }) {
  return (
    <div className={classes.body}>
      <section aria-label="Summary">
        {answer.summary.map((sentence) => (
          <p key={sentence} className={classes.prose}>
            {sentence}
          </p>
        ))}
      </section>
      <NotConfused notToBeConfusedWith={answer.notToBeConfusedWith} />
      <Aliases aliases={answer.aliases} />
      <Figures attributes={answer.attributes} id={answer.node.id} />
      <Nodes title="Part of" nodes={answer.wholes} />
      <Nodes title="Parts" nodes={answer.parts} />
    </div>
  );
}
