import { Button, CloseButton } from '@mantine/core';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { asApiError, isTemporary } from '../api/error.ts';
import { useActions } from '../panels/common/actions.ts';
import { useExplorer, useLoaded, useSnapshot, useStores, useUi, useWorkbench } from '../panels/common/context.ts';
import * as queries from '../panels/common/queries.ts';
import { useRun } from '../panels/results/use-run.ts';
import { changedSince } from '../state/data.ts';
import { remove } from '../state/transitions.ts';
import { tabOf } from '../state/workbench/tabs.ts';
import { plural } from '../ui/words.ts';
import classes from './shell.module.css';

type Tone = 'info' | 'warn' | 'error';

const Banner = ({ tone, children, action }: { tone: Tone; children: ReactNode; action?: ReactNode }) => (
  <div className={classes.banner} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
    <p>{children}</p>
    {action}
  </div>
);

/** The server or its database went away: says so, keeps asking, and asks again what failed once it is back. */
function Away() {
  const client = useQueryClient();
  const { error, data, refetch, isFetching } = useQuery(queries.health());
  const away = error !== null;
  useEffect(() => {
    if (away || data === undefined) return;
    void client.refetchQueries({ predicate: (query) => query.state.status === 'error' && isTemporary(query.state.error) });
  }, [away, data, client]);
  if (!away) return null;
  const { message, hint } = asApiError(error);
  return (
    <Banner
      tone="error"
      action={
        <Button variant="default" onClick={() => void refetch()} loading={isFetching}>
          Try again
        </Button>
      }
    >
      {message} {hint} <small>What is on screen stays; this page asks again every 10 seconds.</small>
    </Banner>
  );
}

function Changed() {
  const client = useQueryClient();
  const { explorer } = useStores();
  const { dataVersion } = useLoaded();
  const { data } = useQuery(queries.health());
  if (data === undefined || data.dataVersion === dataVersion) return null;
  const reload = () => {
    explorer.forget();
    void client.invalidateQueries();
  };
  return (
    <Banner
      tone="info"
      action={
        <Button onClick={reload} variant="filled">
          Reload
        </Button>
      }
    >
      Data changed: reload to see them. Your chart and its places stay.
    </Banner>
  );
}

/** Data that are incomplete or invented: told on every view. */
function DataSets() {
  const { data } = useQuery(queries.health());
  const { overview } = useLoaded();
  const loading = (data?.dataSets ?? overview.dataSets).filter(({ status }) => status === 'loading');
  const invented = overview.dataSets.filter(({ dataKind }) => dataKind !== 'real');
  return (
    <>
      {loading.map(({ id, title }) => (
        <Banner key={id} tone="warn">
          “{title}” is being loaded or its load was interrupted: what you see is incomplete until it has finished.
        </Banner>
      ))}
      {invented.map(({ id, title, dataKind }) => (
        <Banner key={id} tone="warn">
          “{title}” holds {dataKind} data: nothing in it is about the real world.
        </Banner>
      ))}
    </>
  );
}

function Missing() {
  const { nodes } = useSnapshot();
  const unknown = useExplorer((state) => state.data.missing);
  const missing = unknown.filter((id) => Object.hasOwn(nodes, id));
  const { apply } = useActions();
  if (missing.length === 0) return null;
  return (
    <Banner
      tone="warn"
      action={
        <Button variant="default" onClick={() => apply(remove(missing))}>
          Take them out of the view
        </Button>
      }
    >
      {plural(missing.length, 'entity', 'entities')} of this view {missing.length === 1 ? 'is' : 'are'} not in these data:{' '}
      <span className="mono">{missing.slice(0, 12).join(', ')}</span>
      {missing.length > 12 ? ` and ${missing.length - 12} more` : null}.
    </Banner>
  );
}

/** Ids that Neo4j gave may have passed to other nodes since the link was made: they are named and not shown until somebody wants them. */
function OtherState() {
  const data = useExplorer((state) => state.data);
  const { nodes } = useSnapshot();
  const { explorer } = useStores();
  const { apply } = useActions();
  const changed = changedSince(data).filter((id) => Object.hasOwn(nodes, id));
  if (changed.length === 0) return null;
  const named = changed.slice(0, 6).map((id) => `“${data.expected[id]}” is now “${data.nodes[id]?.name}”`);
  return (
    <Banner
      tone="warn"
      action={
        <>
          <Button variant="default" onClick={() => explorer.expect({})}>
            Show them as they are now
          </Button>
          <Button onClick={() => apply(remove(changed))}>Take them out</Button>
        </>
      }
    >
      This link was made for another state of the database: {plural(changed.length, 'id names', 'ids name')} something else now.{' '}
      {named.join('; ')}
      {changed.length > named.length ? ` and ${changed.length - named.length} more` : null}. Not shown.
    </Banner>
  );
}

function Unreadable() {
  const reason = useUi((ui) => ui.unreadable);
  const { setUi } = useActions();
  if (reason === null) return null;
  return (
    <Banner tone="warn" action={<CloseButton aria-label="Close this message" onClick={() => setUi({ unreadable: null })} />}>
      {reason}
    </Banner>
  );
}

/** A question that came with a link: read first, then run. Gone once it has been run, or is no longer in front. */
function Linked() {
  const stores = useStores();
  const id = useUi((ui) => ui.linkedTab);
  const shown = useUi((ui) => ui.drawer === 'cypher' && ui.page !== 'about');
  const tab = useWorkbench((state) => (state.active === id ? tabOf(state, id) : null));
  const ran = useRun(id ?? '').status !== 'idle';
  if (tab === null || !shown || ran) return null;
  return (
    <Banner
      tone="info"
      action={
        <>
          <Button onClick={() => stores.ui.setState({ runTab: tab.id, linkedTab: null })}>Run</Button>
          <CloseButton aria-label="Close this message" onClick={() => stores.ui.setState({ linkedTab: null })} />
        </>
      }
    >
      “{tab.name}” was opened from a link and has not been run. Read it, then run it.
    </Banner>
  );
}

/** Without WebGL the table is the main view, once; the reader may still go anywhere. */
function NoChart() {
  const reason = useUi((ui) => ui.noChart);
  const { setUi } = useActions();
  const [closed, close] = useState(false);
  useEffect(() => {
    if (reason !== null) setUi({ page: 'table' });
  }, [reason, setUi]);
  if (reason === null || closed) return null;
  return (
    <Banner tone="info" action={<CloseButton aria-label="Close this message" onClick={() => close(true)} />}>
      {reason}
    </Banner>
  );
}

/** Entities of the view that could not be read: the chart is incomplete, and says so. */
function Unread({ graph }: { graph: UseQueryResult }) {
  if (graph.error === null) return null;
  const { message, hint } = asApiError(graph.error);
  return (
    <Banner
      tone="error"
      action={
        <Button variant="default" onClick={() => void graph.refetch()} loading={graph.isFetching}>
          Read again
        </Button>
      }
    >
      The chart is incomplete: its entities and links could not be read. {message} {hint}
    </Banner>
  );
}

export const Banners = ({ graph }: { graph: UseQueryResult }) => (
  <>
    <Away />
    <Changed />
    <DataSets />
    <Unreadable />
    <Missing />
    <OtherState />
    <Unread graph={graph} />
    <NoChart />
    <Linked />
  </>
);
