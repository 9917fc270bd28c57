import type { GraphLink } from '../../../server/contract/graph.ts';
import type { View } from '../../state/visible.ts';
import { capital, count, linkWords, nameOf, roleOf, spanText, text } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useAppearance, useModel, useSnapshot } from '../common/context.ts';
import { useNodeOf } from '../common/hooks.ts';
import { Name } from '../common/Mark.tsx';
import { StrengthTag, useStrengthLabel } from '../common/StrengthTag.tsx';
import { Grid, type GridColumn, type Ordered } from './Grid.tsx';
import { propertyColumns, propertyNames, shownProperties } from './property-columns.ts';
import type { Order } from './sort.ts';

const ORDER = ['confirmed', 'unconfirmed', 'tentative'];

/** Properties that links on the chart have in a foreign database. */
export const linkProperties = (view: View): string[] => propertyNames(view.links.map(({ props }) => props));

function useEnds(): [GridColumn<GraphLink>, GridColumn<GraphLink>, GridColumn<GraphLink>] {
  const model = useModel();
  const nodeOf = useNodeOf();
  const nameAt = (id: string) => {
    const node = nodeOf(id);
    return node ? nameOf(node) : id;
  };
  const cellAt = (id: string) => {
    const node = nodeOf(id);
    return node ? <Name of={node} /> : id;
  };
  const type = (link: GraphLink) => linkWords(model, link.type) + (roleOf(link) ? ` (${roleOf(link)})` : '');
  return [
    { id: 'source', label: 'From', key: ({ source }) => nameAt(source), cell: ({ source }) => cellAt(source) },
    { id: 'type', label: 'Link type', key: type, cell: (link) => capital(type(link)), told: (link) => capital(type(link)) },
    { id: 'target', label: 'To', key: ({ target }) => nameAt(target), cell: ({ target }) => cellAt(target) },
  ];
}

/** What it rests on. */
function supportColumns(strengthLabel: (strength: string | null) => string): GridColumn<GraphLink>[] {
  const numbers = [
    ['statementCount', 'Statements'],
    ['documentCount', 'Documents'],
    ['originCount', 'Origins'],
  ] as const;
  return [
    {
      id: 'strength',
      label: 'Strength',
      key: ({ strength }) => (strength === null ? null : ORDER.indexOf(strength)),
      cell: (link) => <StrengthTag link={link} />,
      told: ({ strength, contested }) => capital(strengthLabel(strength)) + (contested ? ', contested' : ''),
    },
    {
      id: 'date',
      label: 'Date',
      key: ({ props }) => text(props.validFrom) ?? text(props.validTo),
      cell: ({ props }) => spanText(text(props.validFrom), text(props.validTo)),
      told: ({ props }) => spanText(text(props.validFrom), text(props.validTo)),
    },
    ...numbers.map(([id, label]) => ({
      id,
      label,
      key: ({ props }: GraphLink) => count(props[id]),
      cell: ({ props }: GraphLink) => count(props[id]),
      numeric: true,
    })),
  ];
}

export const linkOrder = (evidence: boolean): Order => ({ column: evidence ? 'strength' : 'type', descending: false });

export function useLinkColumns(view: View): readonly GridColumn<GraphLink>[] {
  const { evidence } = useModel();
  const { linkColumns } = useAppearance().settings;
  const ends = useEnds();
  const strengthLabel = useStrengthLabel();
  if (evidence) return [...ends, ...supportColumns(strengthLabel)];
  const names = shownProperties(linkColumns, linkProperties(view));
  return [...ends, ...propertyColumns(names, view.links, ({ props }) => props)];
}

interface Props extends Ordered {
  readonly view: View;
  readonly columns: readonly GridColumn<GraphLink>[];
}

export function LinkTable({ view, columns, ...ordered }: Props) {
  const { selectLink, setUi } = useActions();
  const chosen = useSnapshot().selection.link;
  return (
    <Grid
      label="Links on the chart"
      rows={view.links}
      columns={columns}
      {...ordered}
      idOf={({ id }) => id}
      isSelected={({ id }) => id === chosen}
      onPick={({ id }) => selectLink(id)}
      onMenu={({ id }, at) => {
        selectLink(id);
        setUi({ menu: { ...at, node: null, link: id } });
      }}
    />
  );
}
