import { Button, Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { isPlain } from '../../state/appearance-settings.ts';
import { useActions } from '../common/actions.ts';
import { useAppearance, useStores } from '../common/context.ts';
import { Headings } from '../common/Headings.tsx';
import { LabelRow } from './LabelRow.tsx';
import classes from './labels-dialog.module.css';
import { TWICE } from './schema-words.ts';
import { type LabelOf, useLabelRows } from './use-label-rows.ts';

/** More labels than fit are searched. */
const MANY = 12;

/** How labels of this database are named and drawn, and which are hidden. Kept by the browser, for this database. */
export function LabelsDialog({ label = null }: { label?: string | null }) {
  const { close } = useActions();
  const [sought, setSought] = useState('');
  const [floating, setFloating] = useState(false);
  const { rows, total, twice } = useLabelRows(sought);
  return (
    <Modal
      opened
      onClose={close}
      title="Captions, colours and hidden labels"
      size={760}
      closeOnEscape={!floating}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {total > MANY ? (
        <TextInput
          mb="sm"
          aria-label="Find a label"
          placeholder="Find a label"
          leftSection={<IconSearch size={15} />}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      ) : null}
      <div className={classes.scroll}>
        <LabelTable rows={rows} asked={label} onOpen={setFloating} />
        {rows.length === 0 ? (
          <p className={classes.hint}>{total === 0 ? 'This database has no labels yet.' : 'No label holds these letters.'}</p>
        ) : null}
      </div>
      <Foot twice={twice} />
    </Modal>
  );
}

interface LabelTableProps {
  readonly rows: readonly LabelOf[];
  /** Label whose row comes into view. */
  readonly asked: string | null;
  readonly onOpen: (open: boolean) => void;
}

const LabelTable = ({ rows, asked, onOpen }: LabelTableProps) => (
  <table className={classes.table}>
    <Headings of={['Mark', 'Label', 'Caption', 'Colour', 'First', 'Shown']} />
    <tbody>
      {rows.map((row) => (
        <LabelRow key={row.group.id} {...row} asked={row.group.kind === asked} onOpen={onOpen} />
      ))}
    </tbody>
  </table>
);

function Foot({ twice }: { twice: boolean }) {
  const { close } = useActions();
  const { appearance } = useStores();
  const { place, settings } = useAppearance();
  return (
    <div className={classes.foot}>
      <p className={classes.hint}>
        {twice ? `${TWICE} ` : ''}Kept in this browser, for <span className="mono">{place}</span> only; nothing is written to the
        database.
      </p>
      <Button variant="default" disabled={isPlain(settings)} onClick={() => appearance.reset()}>
        Reset all
      </Button>
      <Button onClick={close} data-autofocus>
        Done
      </Button>
    </div>
  );
}
