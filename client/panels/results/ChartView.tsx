import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { asApiError } from '../../api/error.ts';
import { postGraph, postResolve } from '../../api/routes.ts';
import { has, isEmpty } from '../../state/snapshot.ts';
import { emphasise } from '../../state/transitions.ts';
import type { Look } from '../../state/workbench/looks.ts';
import {
  collecting,
  contents,
  type Drawable,
  drawable,
  type FoundGraph,
  NO_LABEL,
  pick,
} from '../../state/workbench/rows-graph.ts';
import { isBusy, type RunState } from '../../state/workbench/run.ts';
import { inSlices } from '../../state/workbench/slices.ts';
import { plural } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useSnapshot, useStores } from '../common/context.ts';
import { Mark } from '../common/Mark.tsx';
import { uncover } from '../workbench/open.ts';
import { breath } from './breath.ts';
import { fitsOnChart, foundText, kindWords, MOST_ON_CHART, notDrawnText, typeWords } from './chart-words.ts';
import { say } from './copy.ts';
import { Empty } from './Empty.tsx';
import { groupOfLabels } from './faces.ts';
import { kindNames } from './kinds.ts';
import classes from './results.module.css';
import { useFaces } from './use-faces.ts';

const CAPS = [100, 500, 1000, 2000];

/** Everything of the chart in the rows; null while it is looked for. */
function useFound({ rows, rowCount, status }: RunState): FoundGraph | null {
  const [found, setFound] = useState<{ rows: RunState['rows']; graph: FoundGraph } | null>(null);
  const busy = isBusy({ status });
  useEffect(() => {
    if (busy) return;
    const control = new AbortController();
    inSlices(collecting(rows, rowCount), breath(), control.signal).then(
      (graph) => setFound({ rows, graph }),
      () => undefined,
    );
    return () => control.abort();
  }, [rows, rowCount, busy]);
  return found?.rows === rows ? found.graph : null;
}

/** Puts what can be drawn on the chart, as one step that Back takes away. */
function usePut(title: string) {
  const stores = useStores();
  const actions = useActions();
  const snapshot = useSnapshot();
  return async ({ ids, emphasis }: Drawable, fresh: boolean) => {
    try {
      const { data } = await postGraph(ids);
      const added = ids.filter((id) => !has(snapshot, id)).length;
      if (fresh) actions.openChart(data.fragment, title);
      else {
        actions.addFragment(data.fragment, ids);
        actions.show('chart');
      }
      if (emphasis !== null) actions.apply(emphasise(emphasis));
      uncover(stores);
      const already = fresh || added === ids.length ? '' : ` ${(ids.length - added).toLocaleString('en')} were there already.`;
      say(`${plural(fresh ? ids.length : added, 'entity', 'entities')} put on the chart.${already}`);
    } catch (error) {
      say(asApiError(error).message, 'Not put on the chart');
    }
  };
}

function Counts({ found }: { found: FoundGraph }) {
  const faces = useFaces();
  const { labels, types } = contents(found, (names) => kindNames(faces.model, names));
  return (
    <>
      <ul className={classes.counts} aria-label="Nodes by label">
        {labels.slice(0, 30).map(({ name, count }) => {
          const group = groupOfLabels(faces, name === NO_LABEL ? [] : name.split(', '));
          return (
            <li key={name}>
              {group === null ? <span className={classes.dot} aria-hidden /> : <Mark group={group} size={15} />}
              <span title={name}>{kindWords(faces.model, name)}</span> <b>{count.toLocaleString('en')}</b>
            </li>
          );
        })}
      </ul>
      {types.length > 0 ? (
        <ul className={classes.counts} aria-label="Relationships by type">
          {types.slice(0, 30).map(({ name, count }) => (
            <li key={name}>
              <span className={classes.stroke} aria-hidden />
              <span title={name}>{typeWords(faces.model, name)}</span> <b>{count.toLocaleString('en')}</b>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

interface Props {
  readonly run: RunState;
  readonly title: string;
  readonly look: Look;
  readonly change: (patch: Partial<Look>) => void;
}

/** Nodes, relationships and paths of the answer: what there is, what of it the explorer can draw, and the way there. */
export function ChartView({ run, title, look, change }: Props) {
  const found = useFound(run);
  if (isBusy(run))
    return <Empty title="Rows are still coming">What they hold for the chart is looked for once they are here.</Empty>;
  if (found === null) return <Skeleton height={120} m={18} radius={8} />;
  if (found.nodes.size === 0)
    return (
      <Empty title="Nothing for the chart in these rows">
        Return nodes, relationships or paths, not only their properties: for example MATCH p = (a)-[r]-(b) RETURN p.
      </Empty>
    );
  return <Found found={found} run={run} title={title} look={look} change={change} />;
}

type CapProps = Pick<Props, 'look' | 'change'> & { readonly nodes: number };

/** How many of the nodes are taken, where there are more than few. */
function Cap({ nodes, look, change }: CapProps) {
  return (
    <div className={classes.actions}>
      <span className={classes.muted}>Take the first</span>
      <SegmentedControl
        size="xs"
        aria-label="How many nodes to take"
        value={String(look.cap)}
        onChange={(value) => change({ cap: Number(value) })}
        data={CAPS.map((cap) => ({ value: String(cap), label: cap.toLocaleString('en') }))}
      />
      {nodes > look.cap ? (
        <span className={classes.muted}>of {nodes.toLocaleString('en')} nodes; the others are not put on the chart.</span>
      ) : null}
    </div>
  );
}

const DrawnText = ({ drawn }: { drawn: Drawable }) => (
  <p role="status">
    <strong>{drawn.ids.length.toLocaleString('en')}</strong> of them can be drawn
    {drawn.links.length > 0 ? `, and ${plural(drawn.links.length, 'link', 'links')} of the answer` : ''}.
    {notDrawnText(drawn).map((text) => ` ${text}`)}
  </p>
);

/** Ways onto the chart, and why one is closed. */
function Ways({ drawn, title }: { drawn: Drawable | undefined; title: string }) {
  const snapshot = useSnapshot();
  const put = usePut(title);
  const onChart = Object.keys(snapshot.nodes).length;
  const fits = drawn !== undefined && fitsOnChart(snapshot, drawn.ids);
  const none = drawn === undefined || drawn.ids.length === 0;
  return (
    <>
      <div className={classes.actions}>
        <Button disabled={none || !fits} onClick={() => drawn !== undefined && void put(drawn, false)}>
          Add to chart
        </Button>
        <Button variant="default" disabled={none} onClick={() => drawn !== undefined && void put(drawn, true)}>
          New chart
        </Button>
        {isEmpty(snapshot) ? null : (
          <span className={classes.muted}>{plural(onChart, 'entity is', 'entities are')} on the chart now.</span>
        )}
      </div>
      {none || fits ? null : (
        <p className={classes.muted}>
          A chart holds {MOST_ON_CHART.toLocaleString('en')} entities at most: take fewer, or a new chart.
        </p>
      )}
    </>
  );
}

function Found({ found, run, title, look, change }: Props & { found: FoundGraph }) {
  const picked = pick(found, look.cap);
  const query = useQuery({
    queryKey: ['resolve', run.startedAt, picked.nodes.length, picked.nodes[0], picked.links.length],
    queryFn: ({ signal }) => postResolve(picked.nodes, picked.links, signal).then(({ data }) => drawable(found, data)),
    staleTime: 60_000,
  });
  const drawn = query.data;
  return (
    <section className={classes.scroll} aria-label="For the chart">
      <div className={classes.chart}>
        <p className={classes.lead}>{foundText(found)}</p>
        <Counts found={found} />
        {found.nodes.size > Math.min(...CAPS) ? <Cap nodes={found.nodes.size} look={look} change={change} /> : null}
        {query.error === null ? null : <p role="alert">{asApiError(query.error).message}</p>}
        {drawn === undefined ? null : <DrawnText drawn={drawn} />}
        <Ways drawn={drawn} title={title} />
        <p className={classes.muted}>
          The chart also draws every other recorded link among its entities.
          {found.paths > 0 ? ' Paths of the answer stand out.' : ''} Back takes them away again.
        </p>
      </div>
    </section>
  );
}
