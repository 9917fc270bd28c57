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
import type { Tab } from '../../state/workbench/types.ts';
import { useModel, useStores, useWorkbench } from '../common/context.ts';
import { Tool } from '../common/Tool.tsx';
import { TabActions } from '../library/TabActions.tsx';
import { runLabel } from './chosen.ts';
import classes from './cypher.module.css';
import { Progress } from './Progress.tsx';
import { formatOrSay } from './use-editor.ts';
import type { Work } from './use-work.ts';

const LIMITS = [100, 1_000, 10_000, 100_000];

function RunButton({ work }: { work: Work }) {
  const { run, chosen } = work;
  if (isBusy(run))
    return (
      <Button
        color="red"
        variant="light"
        className={classes.run}
        leftSection={<IconPlayerStopFilled size={13} />}
        onClick={work.stop}
      >
        Stop
      </Button>
    );
  return (
    <Tooltip label={chosen.kind === 'all' ? 'Run (Ctrl Enter)' : `${runLabel(chosen)} (Ctrl Enter)`}>
      <Button
        className={classes.run}
        leftSection={<IconPlayerPlayFilled size={13} />}
        disabled={chosen.text.trim() === ''}
        aria-keyshortcuts="Control+Enter"
        onClick={() => work.start('run')}
      >
        {runLabel(chosen)}
      </Button>
    </Tooltip>
  );
}

function Tools({ work }: { work: Work }) {
  const { handle } = work.editor;
  const empty = work.chosen.text.trim() === '';
  const off = empty || isBusy(work.run);
  return (
    <div className={classes.set}>
      <Tool label="Explain" hint="The plan, without running it" disabled={off} run={() => work.start('explain')}>
        <IconSitemap size={15} /> <span>Explain</span>
      </Tool>
      <Tool
        label="Profile"
        hint="Run it and count what each step of the plan costs"
        disabled={off}
        run={() => work.start('profile')}
      >
        <IconGauge size={15} /> <span>Profile</span>
      </Tool>
      <Tool
        label="Format"
        hint="Format (Shift Alt F)"
        disabled={empty || handle === null}
        run={() => handle !== null && void formatOrSay(handle)}
      >
        <IconBracketsContain size={15} />
      </Tool>
    </div>
  );
}

function Limit({ tab }: { tab: Tab }) {
  const { workbench } = useStores();
  const limits = [...new Set([...LIMITS, tab.limit])].sort((a, b) => a - b);
  return (
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
  );
}

/** Shows or hides what stands beside the editor. */
function SideButton(props: { of: 'library' | 'history'; label: string; hint: string; children: ReactNode }) {
  const { of, label, hint, children } = props;
  const { workbench } = useStores();
  const on = useWorkbench((state) => state.drawer.side) === of;
  return (
    <Tooltip label={hint}>
      <ActionIcon
        size={30}
        aria-label={label}
        aria-pressed={on}
        data-on={on}
        className={classes.toggle}
        onClick={() => workbench.showSide(on ? null : of)}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

/** Run and what belongs to it; how far it is. */
export function RunBar({ work }: { work: Work }) {
  const { evidence } = useModel();
  const saved = evidence ? 'Questions to begin with, and saved ones' : 'Saved questions';
  return (
    <div className={classes.bar} role="toolbar" aria-label="Query">
      <RunButton work={work} />
      <Tools work={work} />
      <Progress run={work.run} due={work.due} />
      <Limit tab={work.tab} />
      <TabActions tab={work.tab} />
      <SideButton of="library" label="Library" hint={saved}>
        <IconBooks size={17} />
      </SideButton>
      <SideButton of="history" label="History" hint="What was run before">
        <IconHistory size={17} />
      </SideButton>
    </div>
  );
}
