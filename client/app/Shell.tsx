import { AboutPage } from '../panels/about/AboutPage.tsx';
import { ChartPane } from '../panels/chart/ChartPane.tsx';
import { useUi } from '../panels/common/context.ts';
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
  const { page, legend, panel, drawer } = useUi((ui) => ui);
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
        {sides && legend ? <Legend /> : null}
        <main id="main" tabIndex={-1} className={classes.main}>
          {page === 'about' ? <AboutPage /> : null}
          {page === 'table' ? <TablePane full /> : null}
          {page === 'chart' ? <ChartPane /> : null}
          {page === 'chart' && drawer === 'table' ? <TablePane full={false} /> : null}
        </main>
        {sides && panel ? <SidePanel /> : null}
      </div>
      <Dialogs />
    </div>
  );
}
