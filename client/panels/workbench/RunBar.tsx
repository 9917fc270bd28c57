import { ActionIcon, Button, Select, Tooltip } from '@mantine/core';
import {
  IconBooks,
  IconBracketsContain,
  IconGauge,
  IconHistory,
  IconPlayerPlayFilled,
  IconPlayerStopFilled,
  IconSitemap,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { isBusy } from '../../state/workbench/run.ts';
import { useModel, useStores, useWorkbench } from '../common/context.ts';
import { TabActions } from '../library/TabActions.tsx';
import { runLabel } from './chosen.ts';
import classes from './cypher.module.css';
import { Progress } from './Progress.tsx';
import type { Work } from './use-work.ts';

const LIMITS = [100, 1_000, 10_000, 100_000];

interface ToolProps {
  readonly label: string;
  readonly hint: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
  readonly children: ReactNode;
}

const Tool = ({ label, hint, pressed, disabled, run, children }: ToolProps) => (
  <Tooltip label={hint}>
    <button type="button" className={classes.tool} aria-label={label} aria-pressed={pressed} disabled={disabled} onClick={run}>
      {children}
    </button>
  </Tooltip>
);

/** Run and what belongs to it; how far it is. */
export function RunBar({ work }: { work: Work }) {
  const { workbench } = useStores();
  const { evidence } = useModel();
  const { tab, run, chosen, editor } = work;
  const side = useWorkbench((state) => state.drawer.side);
  const busy = isBusy(run);
  const empty = chosen.text.trim() === '';
  const toggle = (which: 'library' | 'history') => workbench.showSide(side === which ? null : which);
  const limits = [...new Set([...LIMITS, tab.limit])].sort((a, b) => a - b);
  return (
    <div className={classes.bar} role="toolbar" aria-label="Query">
      {busy ? (
        <Button
          color="red"
          variant="light"
          className={classes.run}
          leftSection={<IconPlayerStopFilled size={13} />}
          onClick={work.stop}
        >
          Stop
        </Button>
      ) : (
        <Tooltip label={chosen.kind === 'all' ? 'Run (Ctrl Enter)' : `${runLabel(chosen)} (Ctrl Enter)`}>
          <Button
            className={classes.run}
            leftSection={<IconPlayerPlayFilled size={13} />}
            disabled={empty}
            aria-keyshortcuts="Control+Enter"
            onClick={() => work.start('run')}
          >
            {runLabel(chosen)}
          </Button>
        </Tooltip>
      )}
      <div className={classes.set}>
        <Tool label="Explain" hint="The plan, without running it" disabled={empty || busy} run={() => work.start('explain')}>
          <IconSitemap size={15} /> <span>Explain</span>
        </Tool>
        <Tool
          label="Profile"
          hint="Run it and count what each step of the plan costs"
          disabled={empty || busy}
          run={() => work.start('profile')}
        >
          <IconGauge size={15} /> <span>Profile</span>
        </Tool>
        <Tool label="Format" hint="Format (Shift Alt F)" disabled={empty} run={() => void editor.handle?.format()}>
          <IconBracketsContain size={15} />
        </Tool>
      </div>
      <Progress run={run} />
      <Tooltip label="Most rows to ask for">
        <Select
          size="xs"
          w={118}
          className={classes.limit}
          aria-label="Most rows"
          allowDeselect={false}
          value={String(tab.limit)}
          data={limits.map((limit) => ({ value: String(limit), label: `${limit.toLocaleString('en')} rows` }))}
          onChange={(value) => value !== null && workbench.change(tab.id, { limit: Number(value) })}
          comboboxProps={{ width: 140 }}
        />
      </Tooltip>
      <TabActions tab={tab} />
      <Tooltip label={evidence ? 'Questions to begin with, and saved ones' : 'Saved questions'}>
        <ActionIcon
          size={30}
          aria-label="Library"
          aria-pressed={side === 'library'}
          data-on={side === 'library'}
          className={classes.toggle}
          onClick={() => toggle('library')}
        >
          <IconBooks size={17} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="What was run before">
        <ActionIcon
          size={30}
          aria-label="History"
          aria-pressed={side === 'history'}
          data-on={side === 'history'}
          className={classes.toggle}
          onClick={() => toggle('history')}
        >
          <IconHistory size={17} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
