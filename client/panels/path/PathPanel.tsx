import { ActionIcon, Checkbox, MultiSelect, Select, Tooltip } from '@mantine/core';
import { IconArrowsUpDown, IconX } from '@tabler/icons-react';
import { capital } from '../../ui/words.ts';
import { pathsAsked } from '../behind/asked.ts';
import { BehindButton } from '../behind/BehindButton.tsx';
import { useActions } from '../common/actions.ts';
import { useModel, useUi } from '../common/context.ts';
import type { PathRequest, Profile } from '../common/ui-store.ts';
import panel from '../panel.module.css';
import { EntityPicker } from '../search/EntityPicker.tsx';
import { PathResult } from './PathResult.tsx';
import classes from './path.module.css';

const PROFILES: readonly Profile[] = ['offender', 'cooperation', 'all'];

function Options({ path, change }: { path: PathRequest; change: (patch: Partial<PathRequest>) => void }) {
  const { profiles, linkTypes, evidence } = useModel();
  const data = [
    { value: '', label: 'As the two ends suggest' },
    ...profiles.map(({ id, label }) => ({ value: id, label: capital(label) })),
  ];
  const description = profiles.find(({ id }) => id === path.profile)?.description;
  return (
    <>
      {profiles.length > 1 ? (
        <Select
          label="Path profile: what may stand in between"
          description={description}
          data={data}
          value={path.profile ?? ''}
          allowDeselect={false}
          onChange={(value) => change({ profile: PROFILES.find((profile) => profile === value) ?? null })}
        />
      ) : null}
      <MultiSelect
        label="Only these link types"
        placeholder={path.types.length === 0 ? 'Any' : undefined}
        data={linkTypes.map(({ id, label }) => ({ value: id, label: capital(label) }))}
        value={[...path.types]}
        onChange={(types) => change({ types })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Any link type' }}
      />
      {evidence ? (
        <Checkbox
          size="xs"
          label="Also across “possibly the same” (a question, not a tie)"
          checked={path.possiblySame}
          onChange={(event) => change({ possiblySame: event.currentTarget.checked })}
        />
      ) : null}
    </>
  );
}

/** What is asked for beyond the two ends, in one line. */
function useSummary({ profile, types, possiblySame }: PathRequest): string {
  const { profiles } = useModel();
  const label = profiles.find(({ id }) => id === profile)?.label;
  const parts = [
    profiles.length > 1 ? `Profile: ${label ?? 'as the ends suggest'}` : null,
    types.length === 0 ? (profiles.length > 1 ? 'any link type' : 'Any link type') : `${types.length} link types`,
    possiblySame ? 'with “possibly the same”' : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** Whether, and why, are these two linked? Stands beside the chart, so that the answer is read and seen together. */
export function PathPanel() {
  const path = useUi((ui) => ui.path);
  const { findPath } = useActions();
  const summary = useSummary(path);
  const { from, to } = path;
  return (
    <div className={panel.scroll}>
      <div className={panel.body}>
        <Title path={path} />
        <form className={classes.form} aria-label="Path" onSubmit={(event) => event.preventDefault()}>
          <Ends from={from} to={to} change={findPath} />
          <details className={classes.details}>
            <summary>{summary}</summary>
            <div className={classes.form}>
              <Options path={path} change={findPath} />
            </div>
          </details>
        </form>
        {from !== null && to !== null ? (
          <PathResult asked={{ ...path, from, to }} />
        ) : (
          <p className={`${panel.prose} ${panel.muted}`}>
            Choose two entities: type their names, or right click one on the chart and take “Find path from here” or “to here”.
          </p>
        )}
      </div>
    </div>
  );
}

function Title({ path }: { path: PathRequest }) {
  const { closePath } = useActions();
  return (
    <div className={classes.title}>
      <h1 id="panel-heading" tabIndex={-1} className={panel.title}>
        Find a path
      </h1>
      <span className={classes.tools}>
        <BehindButton
          what="this path"
          disabled={path.from === null || path.to === null}
          asked={() => [pathsAsked({ ...path, from: path.from ?? '', to: path.to ?? '' })]}
        />
        <ActionIcon aria-label="Close the path" onClick={closePath}>
          <IconX size={17} />
        </ActionIcon>
      </span>
    </div>
  );
}

interface EndsProps extends Pick<PathRequest, 'from' | 'to'> {
  readonly change: (patch: Partial<PathRequest>) => void;
}

const Ends = ({ from, to, change }: EndsProps) => (
  <div className={classes.ends}>
    <div className={classes.fields}>
      <EntityPicker label="From" value={from} onPick={(id) => change({ from: id })} />
      <EntityPicker label="To" value={to} onPick={(id) => change({ to: id })} />
    </div>
    <Tooltip label="Swap the two ends">
      <ActionIcon size={32} aria-label="Swap the two ends" onClick={() => change({ from: to, to: from })}>
        <IconArrowsUpDown size={17} />
      </ActionIcon>
    </Tooltip>
  </div>
);
