import { Button, Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isPlain } from '../../state/appearance-settings.ts';
import { useActions } from '../common/actions.ts';
import { useAppearance, useLoaded, useStores } from '../common/context.ts';
import * as queries from '../common/queries.ts';
import { LabelRow } from './LabelRow.tsx';
import classes from './labels-dialog.module.css';

/** More labels than fit are searched. */
const MANY = 12;

/** How labels of this database are named and drawn, and which are hidden. Kept by the browser, for this database. */
export function LabelsDialog({ label = null }: { label?: string | null }) {
  const { close } = useActions();
  const { appearance } = useStores();
  const { place, settings } = useAppearance();
  const { model, overview } = useLoaded();
  const schema = useQuery(queries.schema());
  const suggested = useQuery(queries.model()).data?.kinds ?? model.kinds;
  const [sought, setSought] = useState('');
  const [floating, setFloating] = useState(false);
  const groups = model.groups.filter(({ kind }) => kind.toLowerCase().includes(sought.trim().toLowerCase()));
  const countOf = (group: string) => overview.byGroup.find((each) => each.group === group)?.count ?? 0;
  const propertiesOf = (kind: string): string[] => {
    const captions = suggested.find(({ id }) => id === kind)?.captions ?? [];
    const all = schema.data?.labels.find(({ name }) => name === kind)?.properties ?? [];
    return [...new Set([...captions, ...all.map(({ name }) => name)])];
  };
  return (
    <Modal
      opened
      onClose={close}
      title="Captions, colours and hidden labels"
      size={760}
      closeOnEscape={!floating}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {model.groups.length > MANY ? (
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
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Mark</th>
              <th scope="col">Label</th>
              <th scope="col">Caption</th>
              <th scope="col">Colour</th>
              <th scope="col">First</th>
              <th scope="col">Shown</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <LabelRow
                key={group.id}
                group={group}
                count={countOf(group.id)}
                suggested={suggested.find(({ id }) => id === group.kind)?.caption ?? null}
                properties={propertiesOf(group.kind)}
                asked={group.kind === label}
                onOpen={setFloating}
              />
            ))}
          </tbody>
        </table>
        {groups.length === 0 ? (
          <p className={classes.hint}>
            {model.groups.length === 0 ? 'This database has no labels yet.' : 'No label holds these letters.'}
          </p>
        ) : null}
      </div>
      <div className={classes.foot}>
        <p className={classes.hint}>
          Kept in this browser, for <span className="mono">{place}</span> only; nothing is written to the database.
        </p>
        <Button variant="default" disabled={isPlain(settings)} onClick={() => appearance.reset()}>
          Reset all
        </Button>
        <Button onClick={close} data-autofocus>
          Done
        </Button>
      </div>
    </Modal>
  );
}
