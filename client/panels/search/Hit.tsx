import { Combobox } from '@mantine/core';
import type { SearchHit } from '../../../server/contract/explore.ts';
import { groupOf, nameOf, text } from '../../ui/words.ts';
import { useLoaded } from '../common/context.ts';
import { useOnChart } from '../common/hooks.ts';
import { Name, NodeMark } from '../common/Mark.tsx';
import classes from './search.module.css';

/** One candidate: what it is, one line that tells it from its namesakes, and what it is not. */
export function Hit({ hit: { node, alias, line, notToBeConfusedWith } }: { hit: SearchHit }) {
  const { model, dress } = useLoaded();
  const onChart = useOnChart();
  const abbreviation = text(node.props.abbreviation);
  return (
    <Combobox.Option value={node.id} className={classes.hit}>
      <NodeMark node={node} size={24} />
      <span className={classes.hitText}>
        <span className={classes.name}>
          <Name of={node} />
        </span>
        {abbreviation && abbreviation !== node.name ? ` (${abbreviation})` : null}
        {alias ? <span className={classes.line}> · found as “{alias}”</span> : null}
        <p className={classes.line}>{line}</p>
        {notToBeConfusedWith.length > 0 ? (
          <p className={classes.confused}>Not to be confused with {notToBeConfusedWith.map(nameOf).join(', ')}</p>
        ) : null}
      </span>
      {onChart(node.id) ? <span className={classes.badge}>on the chart</span> : null}
      <span className={classes.badge}>
        <bdi>{groupOf(model, dress.node(node).group)?.label ?? node.kind}</bdi>
      </span>
    </Combobox.Option>
  );
}
