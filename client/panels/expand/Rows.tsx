import { Checkbox } from '@mantine/core';
import { useModel } from '../common/context.ts';
import type { CountRow } from '../common/counts.ts';
import { Mark } from '../common/Mark.tsx';
import classes from './expand.module.css';

interface RowsProps {
  readonly rows: readonly CountRow[];
  /** Keys of rows. */
  readonly chosen: ReadonlySet<string>;
  /** Whether anything is reached through a part. */
  readonly parts: boolean;
  readonly choose: (chosen: ReadonlySet<string>) => void;
}

/** What the entity is linked to, by link type and neighbour; a click takes a row in or out. */
export function Rows({ rows, chosen, parts, choose }: RowsProps) {
  const { evidence } = useModel();
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    choose(next);
  };
  const all = rows.every(({ key }) => chosen.has(key));
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th>
            <Checkbox
              size="xs"
              aria-label="All"
              checked={all}
              indeterminate={!all && chosen.size > 0}
              onChange={() => choose(new Set(all ? [] : rows.map(({ key }) => key)))}
            />
          </th>
          <th scope="col">Link type</th>
          <th scope="col">To</th>
          <th scope="col">{parts ? 'Own' : evidence ? 'Entities' : 'Neighbours'}</th>
          {parts ? <th scope="col">Through a part</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <LinkRow key={row.key} row={row} chosen={chosen.has(row.key)} parts={parts} toggle={() => toggle(row.key)} />
        ))}
      </tbody>
    </table>
  );
}

interface LinkRowProps {
  readonly row: CountRow;
  readonly chosen: boolean;
  readonly parts: boolean;
  readonly toggle: () => void;
}

const numberText = (count: number): string => (count === 0 ? '–' : count.toLocaleString('en'));

const LinkRow = ({ row, chosen, parts, toggle }: LinkRowProps) => (
  <tr onClick={toggle}>
    <td>
      <Checkbox
        size="xs"
        checked={chosen}
        onChange={toggle}
        onClick={(event) => event.stopPropagation()}
        aria-label={`${row.reading} ${row.groupLabel}`}
      />
    </td>
    <td>{row.reading}</td>
    <td>
      <span className={classes.group}>
        <Mark group={row.group} size={17} /> {row.groupLabel}
      </span>
    </td>
    <td className={classes.number}>{numberText(row.own)}</td>
    {parts ? <td className={classes.number}>{numberText(row.throughParts)}</td> : null}
  </tr>
);
