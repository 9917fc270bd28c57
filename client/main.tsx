import './api/no-eval.ts';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/inter/wght-italic.css';
import './ui/base.css';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { postCypher } from './api/routes.ts';
import { App } from './app/App.tsx';
import { bindHistory, entryNumber } from './app/browser-history.ts';
import { openLinked } from './app/linked.ts';
import { supportsWebGL } from './canvas/webgl.ts';
import { createUi } from './panels/common/ui-store.ts';
import { createAppearance } from './state/appearance-store.ts';
import { decodeQuestion } from './state/link.ts';
import { EMPTY } from './state/snapshot.ts';
import { storageOf } from './state/storage.ts';
import { createExplorer } from './state/store.ts';
import { decode } from './state/url.ts';
import { createLooks } from './state/workbench/looks.ts';
import { createRunner } from './state/workbench/run.ts';
import { createWorkbench } from './state/workbench/store.ts';

const NO_WEBGL =
  'This browser cannot draw the chart: WebGL is not available, as on many remote desktops and virtual machines. The table holds the same entities and links.';

const opened = decode(window.location.hash);
const linked = decodeQuestion(window.location.hash);
const view = opened.kind === 'view' ? opened : { snapshot: EMPTY, captions: {} };
const explorer = createExplorer(view.snapshot, entryNumber(window.history.state) ?? 0, view.captions);
const ui = createUi(supportsWebGL() ? null : NO_WEBGL, window.matchMedia('(max-width: 819px)').matches);
const storage = storageOf(window);
const workbench = createWorkbench(storage);
const appearance = createAppearance(storage);
const runner = createRunner(postCypher, { now: () => Date.now(), frame: (then) => requestAnimationFrame(then) });
if (opened.kind === 'unreadable')
  ui.setState({ unreadable: `The view in the address could not be opened: ${opened.reason}. The overview is shown instead.` });
bindHistory(explorer, ui, window);
openLinked({ explorer, ui, workbench }, linked, window);

const queries = new QueryClient({
  // Data change only when someone loads them, and then the page says so; what failed is asked again once the server is back.
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false } },
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App
      stores={{ explorer, ui, workbench, runner, appearance, looks: createLooks() }}
      queries={queries}
      firstVisit={opened.kind !== 'view'}
    />
  </StrictMode>,
);
