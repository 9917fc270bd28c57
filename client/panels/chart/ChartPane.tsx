import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { type RefObject, useMemo, useRef } from 'react';
import { ChartCanvas } from '../../canvas/ChartCanvas.tsx';
import type { ChartNode } from '../../canvas/types.ts';
import { arrange, move, place, select } from '../../state/transitions.ts';
import { useActions } from '../common/actions.ts';
import { useModel, useSnapshot, useStores, useUi } from '../common/context.ts';
import { Footnotes } from '../common/Footnotes.tsx';
import { useView } from '../common/hooks.ts';
import classes from './chart.module.css';
import { EmptyChart } from './EmptyChart.tsx';
import { StatusLine } from './StatusLine.tsx';
import { Toolbar } from './Toolbar.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';

const LOST =
  'The drawing was interrupted by the graphics system and could not be restored. The table holds the same entities and links.';

/** Binds the drawing to the state: it shows what is visible, and its events become named transitions. */
function Drawing({ toolbar }: { toolbar: RefObject<HTMLElement | null> }) {
  const { ui } = useStores();
  const view = useView();
  const model = useModel();
  const snapshot = useSnapshot();
  const actions = useActions();
  const theme = useComputedColorScheme('dark');
  const reducedMotion = useReducedMotion();
  const nodes = useMemo(
    () =>
      view.nodes.map(({ node, placed, more }): ChartNode => ({ node, x: placed.x, y: placed.y, pinned: placed.pinned, more })),
    [view.nodes],
  );
  return (
    <ChartCanvas
      nodes={nodes}
      links={view.links}
      model={model}
      theme={theme}
      layout={snapshot.layout}
      selection={snapshot.selection}
      emphasis={snapshot.emphasis}
      showLabels={snapshot.labels}
      groupParallel={snapshot.groupParallel}
      reducedMotion={reducedMotion}
      roof={() => bottomOf(toolbar.current)}
      onSelect={(selection, additive) => actions.select(selection, additive)}
      onExpand={(id) => actions.open({ kind: 'expand', id })}
      onMenu={(menu) => {
        if (menu.node !== null || menu.link !== null)
          actions.apply(
            select({ nodes: menu.node === null ? [] : keepOrOnly(snapshot.selection.nodes, menu.node), link: menu.link }),
          );
        actions.setUi({ menu });
      }}
      onMoved={(positions, pinned) => actions.apply(move(positions, pinned))}
      onPlaced={(positions) => {
        const { arranging, fitNext, chart } = ui.getState();
        actions.apply(arranging === null ? place(positions) : arrange(arranging, positions));
        if (fitNext) chart?.fit();
        ui.setState({ fitNext: false });
      }}
      onLasso={(ids) => actions.select({ nodes: ids, link: null })}
      onReady={(chart) => ui.setState({ chart })}
      onContextLost={() => ui.setState({ noChart: LOST })}
    />
  );
}

/** In a narrow chart its tools stand in several rows. */
const bottomOf = (tools: HTMLElement | null): number => (tools === null ? 0 : tools.offsetTop + tools.offsetHeight);

/** A menu on one of several selected entities is about all of them. */
const keepOrOnly = (chosen: readonly string[], id: string): readonly string[] => (chosen.includes(id) ? chosen : [id]);

/** An application to assistive technology: it takes the arrow keys itself, and needs the focus for them. */
const keyboard = (label: string) => ({ role: 'application', tabIndex: 0, 'aria-label': label });

export function ChartPane() {
  const noChart = useUi((ui) => ui.noChart);
  const summary = useView();
  const toolbar = useRef<HTMLDivElement>(null);
  return (
    <>
      <section className={classes.pane} aria-label="Link chart">
        <div
          className={classes.canvas}
          data-chart-focus
          {...keyboard(
            `Chart of ${summary.nodes.length} entities and ${summary.links.length} links. Arrow keys select, Enter goes to the panel; the table holds the same.`,
          )}
        >
          {noChart === null ? <Drawing toolbar={toolbar} /> : null}
        </div>
        <Toolbar ref={toolbar} />
        {noChart === null ? <ZoomButtons /> : null}
        <EmptyChart />
      </section>
      <StatusLine />
      <Footnotes nodes={summary.nodes.map(({ node }) => node)} />
    </>
  );
}
