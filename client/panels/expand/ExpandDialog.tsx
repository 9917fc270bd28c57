import { Button, Checkbox, Modal, NumberInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { EntityAnswer } from '../../../server/contract/explore.ts';
import { asApiError } from '../../api/error.ts';
import { nameOf, plural } from '../../ui/words.ts';
import { expandAsked } from '../behind/asked.ts';
import { BehindButton } from '../behind/BehindButton.tsx';
import { Asked } from '../common/Asked.tsx';
import { useActions } from '../common/actions.ts';
import { useExplorer, useLoaded, useModel, useUi } from '../common/context.ts';
import { type CountRow, countRows } from '../common/counts.ts';
import { Mark } from '../common/Mark.tsx';
import * as queries from '../common/queries.ts';
import panel from '../panel.module.css';
import classes from './expand.module.css';
import { CAP } from './expand.ts';
import { useExpand } from './use-expand.tsx';

interface RowsProps {
  readonly rows: readonly CountRow[];
  readonly chosen: ReadonlySet<string>;
  readonly parts: boolean;
  readonly choose: (chosen: ReadonlySet<string>) => void;
}

function Rows({ rows, chosen, parts, choose }: RowsProps) {
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
          <th scope="col">{parts ? 'Own' : evidence ? 'Links' : 'Neighbours'}</th>
          {parts ? <th scope="col">Through a part</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} onClick={() => toggle(row.key)}>
            <td>
              <Checkbox
                size="xs"
                checked={chosen.has(row.key)}
                onChange={() => toggle(row.key)}
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
            <td className={classes.number}>{row.own || '–'}</td>
            {parts ? <td className={classes.number}>{row.throughParts || '–'}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Choice({ answer }: { answer: EntityAnswer }) {
  const model = useModel();
  const { close } = useActions();
  const rows = countRows(model, answer.counts);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set(rows.map(({ key }) => key)));
  const [parts, setParts] = useState(true);
  const [cap, setCap] = useState(CAP);
  const expand = useMutation({ mutationFn: useExpand(), onSuccess: close });
  const submit = useRef<HTMLButtonElement>(null);
  // The counts come after the dialog, which by then has given the focus to something else.
  useEffect(() => submit.current?.focus(), []);
  const hasParts = rows.some(({ throughParts }) => throughParts > 0);
  const wanted = rows.filter(({ key }) => chosen.has(key));
  const total = wanted.reduce((sum, row) => sum + row.own + (parts ? row.throughParts : 0), 0);
  if (rows.length === 0) return <p className={panel.prose}>No link of this entity is recorded: there is nothing to add.</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        expand.mutate({ id: answer.node.id, rows: wanted, all: wanted.length === rows.length, parts, cap });
      }}
    >
      <div className={classes.scroll}>
        <Rows rows={rows} chosen={chosen} parts={hasParts} choose={choose} />
      </div>
      <div className={classes.options}>
        {hasParts ? (
          <Checkbox
            size="xs"
            label="Also what its parts are linked to"
            checked={parts}
            onChange={(event) => setParts(event.currentTarget.checked)}
          />
        ) : null}
        <NumberInput
          label="At most"
          className={classes.cap}
          size="xs"
          min={1}
          max={1000}
          value={cap}
          onChange={(value) => setCap(typeof value === 'number' ? Math.min(1000, Math.max(1, value)) : CAP)}
        />
      </div>
      {expand.error ? (
        <p role="alert" className={panel.prose}>
          {asApiError(expand.error).message} {asApiError(expand.error).hint}
        </p>
      ) : null}
      <div className={classes.foot}>
        <span className={panel.muted} role="status">
          {model.evidence ? plural(total, 'link', 'links') : plural(total, 'neighbour', 'neighbours')} chosen
          {total > cap ? `: ${model.evidence ? 'the best supported' : 'the first'} ${cap} are added` : ''}
        </span>
        <BehindButton
          what="this expansion"
          size={30}
          disabled={wanted.length === 0}
          asked={() => expandAsked({ id: answer.node.id, rows: wanted, all: wanted.length === rows.length, parts, cap })}
        />
        <Button variant="default" onClick={close}>
          Cancel
        </Button>
        <Button type="submit" ref={submit} data-autofocus disabled={wanted.length === 0} loading={expand.isPending}>
          Expand
        </Button>
      </div>
    </form>
  );
}

/** Before anything is added: what there is, by link type and neighbour. */
export function ExpandDialog({ id }: { id: string }) {
  const { close } = useActions();
  const behind = useUi((ui) => ui.behind !== null);
  const known = useExplorer((state) => state.data.nodes[id]);
  const query = useQuery(queries.entity(id));
  const { dress } = useLoaded();
  const plain = query.data?.node ?? known;
  const node = plain && dress.node(plain);
  return (
    <Modal
      opened
      onClose={close}
      closeOnEscape={!behind}
      title={`Expand ${node ? nameOf(node) : ''}`}
      size={560}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Asked query={query} what="Its links">
        {(answer) => <Choice answer={answer} />}
      </Asked>
    </Modal>
  );
}
