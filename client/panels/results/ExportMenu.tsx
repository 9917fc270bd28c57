import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { ENCODERS, type ExportFormat } from '../../state/workbench/exporting.ts';
import { isBusy, type RunState } from '../../state/workbench/run.ts';
import { exportShown, exportWhole } from './export-rows.tsx';
import classes from './results.module.css';
import type { Arranged } from './use-arranged.ts';

const FORMATS: readonly ExportFormat[] = ['csv', 'csv-excel', 'json', 'ndjson'];

interface Props {
  readonly run: RunState;
  readonly title: string;
  readonly arranged: Arranged;
  readonly filtered: boolean;
}

/** Files of the answer: the rows here as they are shown, or every row that the server gives, run once more. */
export function ExportMenu({ run, title, arranged, filtered }: Props) {
  const answer = { run, title };
  const shown = `As shown: ${arranged.count.toLocaleString('en')} ${arranged.count === 1 ? 'row' : 'rows'}${filtered ? ', filtered' : ''}`;
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button
          variant="default"
          className={classes.exports}
          aria-label="Export the rows"
          leftSection={<IconDownload size={14} />}
          rightSection={<IconChevronDown size={13} />}
          disabled={run.columns.length === 0 || isBusy(run)}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{shown}</Menu.Label>
        {FORMATS.map((format) => (
          <Menu.Item key={format} onClick={() => void exportShown(answer, format, arranged, filtered)}>
            {ENCODERS[format].label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>Whole: run again, all rows the server gives</Menu.Label>
        {FORMATS.map((format) => (
          <Menu.Item
            key={format}
            aria-label={`Whole answer as ${ENCODERS[format].label}`}
            onClick={() => void exportWhole(answer, format)}
          >
            {ENCODERS[format].label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
