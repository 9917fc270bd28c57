import type { ShownNode, View } from '../../state/visible.ts';
import { count, groupOf, spanOfDays, subtypeLabel, text } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useModel, useSnapshot } from '../common/context.ts';
import { Name, NodeMark } from '../common/Mark.tsx';
import { Grid, type GridColumn } from './Grid.tsx';
import classes from './table.module.css';

function useColumns(linksOnChart: ReadonlyMap<string, number>): GridColumn<ShownNode>[] {
  const model = useModel();
  const groupLabel = ({ node }: ShownNode) => groupOf(model, node.group)?.label ?? node.kind;
  const from = ({ node }: ShownNode) => text(node.props.spanFrom);
  const to = ({ node }: ShownNode) => text(node.props.spanTo);
  const shown = ({ node }: ShownNode) => linksOnChart.get(node.id) ?? 0;
  return [
    {
      id: 'name',
      label: 'Name',
      key: ({ node }) => node.name,
      cell: ({ node }) => (
        <span className={classes.name}>
          <NodeMark node={node} size={17} /> <Name of={node} />
        </span>
      ),
    },
    { id: 'shown', label: 'Links here', key: shown, cell: shown, numeric: true },
    {
      id: 'degree',
      label: 'Links recorded',
      key: ({ node }) => count(node.props.degree),
      cell: ({ node }) => count(node.props.degree),
      numeric: true,
    },
    { id: 'group', label: 'Entity type', key: groupLabel, cell: groupLabel },
    {
      id: 'subtype',
      label: 'Subtype',
      key: ({ node }) => subtypeLabel(model, node),
      cell: ({ node }) => subtypeLabel(model, node),
    },
    { id: 'date', label: 'Date', key: (row) => from(row) ?? to(row), cell: (row) => spanOfDays(from(row), to(row)) },
  ];
}

export function EntityTable({ view }: { view: View }) {
  const { select, setUi } = useActions();
  const chosen = useSnapshot().selection.nodes;
  const degree = new Map<string, number>();
  for (const { source, target } of view.links)
    for (const end of new Set([source, target])) degree.set(end, (degree.get(end) ?? 0) + 1);
  return (
    <Grid
      label="Entities on the chart"
      rows={view.nodes}
      columns={useColumns(degree)}
      initial={{ column: 'shown', descending: true }}
      idOf={({ node }) => node.id}
      isSelected={({ node }) => chosen.includes(node.id)}
      onPick={({ node }, additive) => select({ nodes: [node.id], link: null }, additive)}
      onMenu={({ node }, at) => {
        if (!chosen.includes(node.id)) select({ nodes: [node.id], link: null });
        setUi({ menu: { ...at, node: node.id, link: null } });
      }}
    />
  );
}
