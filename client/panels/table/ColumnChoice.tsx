import { Button, Checkbox, Popover, ScrollArea } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useAppearance, useStores } from '../common/context.ts';
import { shownProperties } from './property-columns.ts';
import classes from './table.module.css';

interface ColumnChoiceProps {
  readonly of: 'nodeColumns' | 'linkColumns';
  /** Properties that things on the chart have. */
  readonly names: readonly string[];
  /** Those that stand under Name. */
  readonly captions: readonly string[];
}

/** Which properties are columns; kept for this database. */
export function ColumnChoice({ of, names, captions }: ColumnChoiceProps) {
  const { appearance } = useStores();
  const chosen = useAppearance().settings[of];
  const shown = shownProperties(chosen, names, captions);
  const all = [...new Set([...names, ...shown])];
  const set = (next: readonly string[] | null) => appearance.change((before) => ({ ...before, [of]: next }));
  const toggle = (name: string) => set(shown.includes(name) ? shown.filter((other) => other !== name) : [...shown, name]);
  return (
    <Popover position="bottom-end" withinPortal trapFocus shadow="md">
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={15} />}>
          Columns {shown.length} of {all.length}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ScrollArea.Autosize mah={280} w={240}>
          <fieldset className={classes.choice}>
            <legend className="visually-hidden">Properties shown as columns</legend>
            {all.map((name) => (
              <Checkbox key={name} size="xs" label={name} checked={shown.includes(name)} onChange={() => toggle(name)} />
            ))}
            {all.length === 0 ? <p>Nothing on the chart has properties.</p> : null}
          </fieldset>
        </ScrollArea.Autosize>
        <div className={classes.choiceFoot}>
          <Button variant="default" onClick={() => set(all)}>
            All
          </Button>
          <Button variant="default" disabled={chosen === null} onClick={() => set(null)}>
            As at first
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
