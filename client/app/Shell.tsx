import { AboutPage } from '../panels/about/AboutPage.tsx';
import { ChartPane } from '../panels/chart/ChartPane.tsx';
import { useSnapshot, useUi, useWorkbench } from '../panels/common/context.ts';
import { Drawer } from '../panels/drawer/Drawer.tsx';
import { Legend } from '../panels/legend/Legend.tsx';
import { SidePanel } from '../panels/SidePanel.tsx';
import { TablePane } from '../panels/table/TablePane.tsx';
import { Banners } from './Banners.tsx';
import { Dialogs } from './Dialogs.tsx';
import classes from './shell.module.css';
import { TopBar } from './TopBar.tsx';
import { useGraphData } from './use-graph-data.ts';
import { useHotkeys } from './use-keys.ts';
import { useTitle } from './use-title.ts';

/** No link to #main: the address belongs to the view. */
function skip(): void {
  const main = document.getElementById('main');
  (main?.querySelector<HTMLElement>('[data-chart-focus]') ?? main)?.focus();
}

export function Shell() {
  const { page, legend, panel, drawer, pathOpen } = useUi((ui) => ui);
  const { selection } = useSnapshot();
  const shown = page === 'about' || (page === 'table' && drawer === 'table') ? null : drawer;
  const covered = useWorkbench((state) => shown !== null && state.drawer[shown].maximised);
  const nothingSelected = selection.link === null && selection.nodes.length === 0 && !pathOpen;
  const graph = useGraphData();
  useTitle();
  useHotkeys();
  const sides = page !== 'about';
  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={skip}>
        Skip to the {page === 'chart' ? 'chart' : page === 'table' ? 'table' : 'text'}
      </button>
      <TopBar />
      <Banners graph={graph} />
      <div className={classes.body}>
        {/* What explains or begins a chart gives its room to what covers it. */}
        {sides && legend && !covered ? <Legend /> : null}
        <main id="main" tabIndex={-1} className={classes.main}>
          {page === 'about' ? <AboutPage /> : null}
          {sides ? (
            <div className={classes.stage} inert={covered}>
              {page === 'table' ? <TablePane full /> : <ChartPane />}
            </div>
          ) : null}
          {shown === null ? null : <Drawer shown={shown} />}
        </main>
        {sides && panel && !(covered && nothingSelected) ? <SidePanel /> : null}
      </div>
      <Dialogs />
    </div>
  );
}
