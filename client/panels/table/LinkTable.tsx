import type { GraphLink } from '../../../server/contract/graph.ts';
import type { View } from '../../state/visible.ts';
import { capital, count, linkWords, nameOf, roleOf, spanText, text } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useModel, useSnapshot } from '../common/context.ts';
import { useNodeOf } from '../common/hooks.ts';
import { Name } from '../common/Mark.tsx';
import { StrengthTag } from '../common/StrengthTag.tsx';
import { Grid, type GridColumn } from './Grid.tsx';

const ORDER = ['confirmed', 'unconfirmed', 'tentative'];

function useColumns(): GridColumn<GraphLink>[] {
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
  const numbers = [
    ['statementCount', 'Statements'],
    ['documentCount', 'Documents'],
    ['originCount', 'Origins'],
  ] as const;
  return [
    { id: 'source', label: 'From', key: ({ source }) => nameAt(source), cell: ({ source }) => cellAt(source) },
    { id: 'type', label: 'Link type', key: type, cell: (link) => capital(type(link)) },
    { id: 'target', label: 'To', key: ({ target }) => nameAt(target), cell: ({ target }) => cellAt(target) },
    {
      id: 'strength',
      label: 'Strength',
      key: ({ strength }) => (strength === null ? null : ORDER.indexOf(strength)),
      cell: (link) => <StrengthTag link={link} />,
    },
    {
      id: 'date',
      label: 'Date',
      key: ({ props }) => text(props.validFrom) ?? text(props.validTo),
      cell: ({ props }) => spanText(text(props.validFrom), text(props.validTo)),
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

export function LinkTable({ view }: { view: View }) {
  const { selectLink, setUi } = useActions();
  const chosen = useSnapshot().selection.link;
  return (
    <Grid
      label="Links on the chart"
      rows={view.links}
      columns={useColumns()}
      initial={{ column: 'strength', descending: false }}
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
