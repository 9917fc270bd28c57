import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import type { NeighboursAnswer } from '../../../server/contract/explore.ts';
import type { GraphLink, GraphNode } from '../../../server/contract/graph.ts';
import { ContestedMark, LineSample } from '../../ui/LineSample.tsx';
import { nameOf } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useModel } from '../common/context.ts';
import { belongs, type CountRow } from '../common/counts.ts';
import { useOnChart } from '../common/hooks.ts';
import { Name } from '../common/Mark.tsx';
import panel from '../panel.module.css';
import classes from './links.module.css';

interface Tie {
  readonly link: GraphLink;
  readonly node: GraphNode;
  readonly parts: readonly GraphNode[];
}

/** The links of one row with the entity at their other end (itself, where it is linked to itself), in the server's order. */
export function tiesOf(id: string, row: CountRow, { fragment, through }: NeighboursAnswer): Tie[] {
  const nodes = new Map(fragment.nodes.map((node) => [node.id, node]));
  return fragment.nodes
    .filter((node) => node.group === row.group)
    .flatMap((node) => {
      const parts = (through[node.id] ?? []).flatMap((part) => nodes.get(part) ?? []);
      const ends = new Set(parts.length === 0 ? [id] : parts.map((part) => part.id));
      return fragment.links
        .filter(
          (link) => (link.source === node.id && ends.has(link.target)) || (link.target === node.id && ends.has(link.source)),
        )
        .filter((link) => belongs(row, link, ends))
        .map((link) => ({ link, node, parts }));
    });
}

interface TieListProps {
  readonly id: string;
  readonly row: CountRow;
  readonly answer: NeighboursAnswer;
  readonly truncated: boolean;
}

export function TieList({ id, row, answer, truncated }: TieListProps) {
  return (
    <ul className={classes.ties}>
      {tiesOf(id, row, answer).map((tie) => (
        <li key={`${tie.link.id} ${tie.node.id}`}>
          <TieButton {...tie} />
          <OnChart {...tie} />
        </li>
      ))}
      {truncated ? <li className={panel.muted}>The first hundred; expand with a filter to see others.</li> : null}
    </ul>
  );
}

function TieButton({ link, node, parts }: Tie) {
  const { evidence } = useModel();
  const { selectLink } = useActions();
  return (
    <button
      type="button"
      className={panel.item}
      onClick={() => selectLink(link.id)}
      title={evidence ? 'Open the evidence of this link' : 'Open this link'}
    >
      <LineSample strength={link.strength} width={22} />
      <span className={panel.grow}>
        <Name of={node} />
        {link.contested ? (
          <>
            {' '}
            <ContestedMark size={9} />
          </>
        ) : null}
        {parts.length > 0 ? <span className={classes.through}>through a part: {parts.map(nameOf).join(', ')}</span> : null}
      </span>
    </button>
  );
}

/** Whether the other end is on the chart; if not, the way there. */
function OnChart({ link, node, parts }: Tie) {
  const onChart = useOnChart();
  const { addFragment } = useActions();
  if (onChart(node.id))
    return (
      <Tooltip label="On the chart">
        <span className={classes.on} role="img" aria-label="On the chart">
          <IconCheck size={14} />
        </span>
      </Tooltip>
    );
  return (
    <Tooltip label="Add to the chart">
      <ActionIcon
        size={24}
        aria-label={`Add ${nameOf(node)} to the chart`}
        onClick={() => addFragment({ nodes: [node, ...parts], links: [link] }, [...parts.map((part) => part.id), node.id])}
      >
        <IconPlus size={15} />
      </ActionIcon>
    </Tooltip>
  );
}
