import type { ShownNode, View } from '../../state/visible.ts';
import { count, groupOf, nameOf, spanOfDays, subtypeLabel, text } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useAppearance, useModel, useSnapshot } from '../common/context.ts';
import { Name, NodeMark } from '../common/Mark.tsx';
import { Grid, type GridColumn, type Ordered } from './Grid.tsx';
import { propertyColumns, propertyNames, shownProperties } from './property-columns.ts';
import type { Order } from './sort.ts';
import classes from './table.module.css';

type Columns = readonly GridColumn<ShownNode>[];

/** What the server adds to the properties of any node. */
const ADDED = ['degree'];

/** Properties that entities on the chart have in a foreign database. */
export const nodeProperties = (view: View): string[] =>
  propertyNames(
    view.nodes.map(({ node }) => node.props),
    ADDED,
  );

const NAME: GridColumn<ShownNode> = {
  id: 'name',
  label: 'Name',
  key: ({ node }) => node.name,
  told: ({ node }) => nameOf(node),
  cell: ({ node }) => (
    <span className={classes.name}>
      <NodeMark node={node} size={17} /> <Name of={node} />
    </span>
  ),
};

function linkColumns(view: View): Columns {
  const degree = new Map<string, number>();
  for (const { source, target } of view.links)
    for (const end of new Set([source, target])) degree.set(end, (degree.get(end) ?? 0) + 1);
  const shown = ({ node }: ShownNode) => degree.get(node.id) ?? 0;
  const recorded = ({ node }: ShownNode) => count(node.props.degree);
  return [
    { id: 'shown', label: 'Links here', key: shown, cell: shown, numeric: true },
    { id: 'degree', label: 'Links recorded', key: recorded, cell: recorded, numeric: true },
  ];
}

/** What our model says of every entity. */
function useModelColumns(): Columns {
  const model = useModel();
  const groupLabel = ({ node }: ShownNode) => groupOf(model, node.group)?.label ?? node.kind;
  const from = ({ node }: ShownNode) => text(node.props.spanFrom);
  const to = ({ node }: ShownNode) => text(node.props.spanTo);
  return [
    { id: 'group', label: 'Entity type', key: groupLabel, cell: groupLabel },
    {
      id: 'subtype',
      label: 'Subtype',
      key: ({ node }) => subtypeLabel(model, node),
      cell: ({ node }) => subtypeLabel(model, node),
    },
    {
      id: 'date',
      label: 'Date',
      key: (row) => from(row) ?? to(row),
      cell: (row) => spanOfDays(from(row), to(row)),
      told: (row) => spanOfDays(from(row), to(row)),
    },
  ];
}

/** Properties that name nodes: they stand under Name already. */
export const useCaptions = (): string[] => useModel().kinds.flatMap(({ caption }) => caption ?? []);

/** Labels and chosen properties of a foreign database. */
function useRawColumns(view: View): Columns {
  const { nodeColumns } = useAppearance().settings;
  const labels = ({ node }: ShownNode) => (node.labels.length === 0 ? node.kind : node.labels.join(', '));
  const captions = useCaptions();
  const names = shownProperties(nodeColumns, nodeProperties(view), captions);
  return [
    { id: 'labels', label: 'Labels', key: labels, cell: labels },
    ...propertyColumns(names, view.nodes, ({ node }) => node.props),
  ];
}

export const ENTITY_ORDER: Order = { column: 'shown', descending: true };

export function useEntityColumns(view: View): Columns {
  const { evidence } = useModel();
  const ofModel = useModelColumns();
  const raw = useRawColumns(view);
  return [NAME, ...linkColumns(view), ...(evidence ? ofModel : raw)];
}

export function EntityTable({ view, columns, ...ordered }: { view: View; columns: Columns } & Ordered) {
  const { select, setUi } = useActions();
  const chosen = useSnapshot().selection.nodes;
  return (
    <Grid
      label="Entities on the chart"
      rows={view.nodes}
      columns={columns}
      {...ordered}
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
