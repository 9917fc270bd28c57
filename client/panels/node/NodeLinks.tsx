import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EntityAnswer } from '../../../server/contract/explore.ts';
import { plural } from '../../ui/words.ts';
import { Asked } from '../common/Asked.tsx';
import { useActions } from '../common/actions.ts';
import { useModel } from '../common/context.ts';
import { type CountRow, countRows } from '../common/counts.ts';
import { Mark } from '../common/Mark.tsx';
import * as queries from '../common/queries.ts';
import panel from '../panel.module.css';
import classes from './links.module.css';
import { TieList } from './TieList.tsx';

/** So few kinds of links are all open from the start. */
const FEW = 2;

/** Links of one type and direction, read when opened. */
function Row({ row, id, opened }: { row: CountRow; id: string; opened: boolean }) {
  const [open, setOpen] = useState(opened);
  const query = useQuery({ ...queries.neighbours(id, [row.type]), enabled: open });
  return (
    <li>
      <button type="button" className={panel.item} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={classes.chevron} data-open={open} aria-hidden>
          ›
        </span>
        <Mark group={row.group} />
        <span className={panel.grow}>
          {row.reading} <span className={panel.muted}>{row.groupLabel}</span>
        </span>
        <span className={classes.count}>
          {row.own.toLocaleString('en')}
          {row.throughParts > 0 ? (
            <span title="Reached only through a part"> + {row.throughParts.toLocaleString('en')}</span>
          ) : null}
        </span>
      </button>
      {open ? (
        <Asked query={query} what="These links">
          {({ data, meta }) => <TieList id={id} row={row} answer={data} truncated={meta.truncated} />}
        </Asked>
      ) : null}
    </li>
  );
}

/** Every link of the entity in the database, by type: what is on the chart and what is not. */
export function NodeLinks({ answer }: { answer: EntityAnswer }) {
  const model = useModel();
  const { open } = useActions();
  const rows = countRows(model, answer.counts);
  const own = rows.reduce((sum, row) => sum + row.own, 0);
  const parts = rows.reduce((sum, row) => sum + row.throughParts, 0);
  if (rows.length === 0)
    return (
      <div className={panel.body}>
        <p className={panel.prose}>No link of this entity is recorded.</p>
      </div>
    );
  return (
    <div className={panel.body}>
      <p className={`${panel.prose} ${panel.muted}`}>
        {model.evidence
          ? `${plural(own, 'link', 'links')} of its own${parts > 0 ? `, ${parts} more through its parts` : ''}. Best supported first.`
          : 'By type and direction: how many others it is linked to.'}
      </p>
      <ul className={panel.stack} style={{ gap: 0 }}>
        {rows.map((row) => (
          <Row key={row.key} row={row} id={answer.node.id} opened={rows.length <= FEW} />
        ))}
      </ul>
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={15} />}
          onClick={() => open({ kind: 'expand', id: answer.node.id })}
        >
          Choose what to add to the chart …
        </Button>
      </div>
    </div>
  );
}
