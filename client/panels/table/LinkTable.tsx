import type { GraphLink } from '../../../server/contract/graph.ts';
import type { View } from '../../state/visible.ts';
import { capital, count, linkWords, nameOf, roleOf, spanText, text } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useAppearance, useModel, useSnapshot } from '../common/context.ts';
import { useNodeOf } from '../common/hooks.ts';
import { Name } from '../common/Mark.tsx';
import { StrengthTag } from '../common/StrengthTag.tsx';
import { Grid, type GridColumn } from './Grid.tsx';
import { propertyColumns, propertyNames, shownProperties } from './property-columns.ts';

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
    { id: 'type', label: 'Link type', key: type, cell: (link) => capital(type(link)) },
    { id: 'target', label: 'To', key: ({ target }) => nameAt(target), cell: ({ target }) => cellAt(target) },
  ];
}

/** What it rests on. */
function supportColumns(): GridColumn<GraphLink>[] {
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
  const { evidence } = useModel();
  const { linkColumns } = useAppearance().settings;
  const names = evidence ? [] : shownProperties(linkColumns, linkProperties(view));
  const more = evidence ? supportColumns() : propertyColumns(names, view.links, ({ props }) => props);
  const { selectLink, setUi } = useActions();
  const chosen = useSnapshot().selection.link;
  return (
    <Grid
      label="Links on the chart"
      rows={view.links}
      columns={[...useEnds(), ...more]}
      initial={{ column: evidence ? 'strength' : 'type', descending: false }}
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
