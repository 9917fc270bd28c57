import { Button, Checkbox, NumberInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { EntityAnswer } from '../../../server/contract/explore.ts';
import { plural } from '../../ui/words.ts';
import { expandAsked } from '../behind/asked.ts';
import { BehindButton } from '../behind/BehindButton.tsx';
import { useActions } from '../common/actions.ts';
import { useModel } from '../common/context.ts';
import { countRows } from '../common/counts.ts';
import { Failed } from '../common/Failed.tsx';
import panel from '../panel.module.css';
import classes from './expand.module.css';
import { CAP, chosenOf, type Wanted } from './expand.ts';
import { Rows } from './Rows.tsx';
import { useExpand } from './use-expand.tsx';

const MOST = 1000;

/** Which of its links, and how many neighbours: everything at first. */
export function Choice({ answer }: { answer: EntityAnswer }) {
  const rows = countRows(useModel(), answer.counts);
  const { close } = useActions();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set(rows.map(({ key }) => key)));
  const [parts, setParts] = useState(true);
  const [cap, setCap] = useState(CAP);
  const expand = useMutation({ mutationFn: useExpand(), onSuccess: close });
  const hasParts = rows.some(({ throughParts }) => throughParts > 0);
  const taken = rows.filter(({ key }) => chosen.has(key));
  const wanted = { id: answer.node.id, rows: taken, all: taken.length === rows.length, parts, cap };
  if (rows.length === 0) return <p className={panel.prose}>No link of this entity is recorded: there is nothing to add.</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        expand.mutate(wanted);
      }}
    >
      <div className={classes.scroll}>
        <Rows rows={rows} chosen={chosen} parts={hasParts} choose={choose} />
      </div>
      <div className={classes.options}>
        {hasParts ? <Parts on={parts} change={setParts} /> : null}
        <AtMost cap={cap} change={setCap} />
      </div>
      <Failed className={panel.prose} error={expand.error} />
      <Foot wanted={wanted} pending={expand.isPending} />
    </form>
  );
}

const Parts = ({ on, change }: { on: boolean; change: (on: boolean) => void }) => (
  <Checkbox
    size="xs"
    label="Also what its parts are linked to"
    checked={on}
    onChange={(event) => change(event.currentTarget.checked)}
  />
);

const AtMost = ({ cap, change }: { cap: number; change: (cap: number) => void }) => (
  <NumberInput
    label="At most"
    className={classes.cap}
    size="xs"
    min={1}
    max={MOST}
    value={cap}
    onChange={(value) => change(typeof value === 'number' ? Math.min(MOST, Math.max(1, value)) : CAP)}
  />
);

/** How many neighbours are chosen, and how many of them come. */
function Sum({ wanted }: { wanted: Wanted }) {
  const { evidence } = useModel();
  const { least, most } = chosenOf(wanted);
  const counted = evidence ? plural(most, 'entity', 'entities') : plural(most, 'neighbour', 'neighbours');
  return (
    <span className={panel.muted} role="status">
      {least < most ? `${least.toLocaleString('en')} to ` : ''}
      {counted} chosen{least < most ? ', as some may be linked in several ways' : ''}
      {most > wanted.cap ? `; at most ${wanted.cap} are added, the best ${evidence ? 'supported' : 'connected'} first` : ''}
    </span>
  );
}

function Foot({ wanted, pending }: { wanted: Wanted; pending: boolean }) {
  const { close } = useActions();
  const submit = useRef<HTMLButtonElement>(null);
  // The counts come after the dialog, which by then has given the focus to something else.
  useEffect(() => submit.current?.focus(), []);
  const none = wanted.rows.length === 0;
  return (
    <div className={classes.foot}>
      <Sum wanted={wanted} />
      <BehindButton what="this expansion" size={30} disabled={none} asked={() => expandAsked(wanted)} />
      <Button variant="default" onClick={close}>
        Cancel
      </Button>
      <Button type="submit" ref={submit} data-autofocus disabled={none} loading={pending}>
        Expand
      </Button>
    </div>
  );
}
