import { CloseButton } from '@mantine/core';
import { useState } from 'react';
import { findRuns } from '../../state/workbench/history.ts';
import type { Run } from '../../state/workbench/types.ts';
import { plural } from '../../ui/words.ts';
import { useStores, useWorkbench } from '../common/context.ts';
import { SearchField } from '../common/SearchField.tsx';
import classes from './history.module.css';
import { openInEditor } from './open.ts';
import { elapsed } from './standing.ts';

const WORDS = { done: '', failed: 'failed', stopped: 'stopped' } as const;

const when = (at: number): string =>
  new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

function facts({ mode, status, rows, ms, at }: Run): string {
  const parts = [
    mode === 'run' ? '' : mode,
    WORDS[status],
    rows === null || mode === 'explain' ? '' : plural(rows, 'row', 'rows'),
    ms === null ? '' : elapsed(ms),
    when(at),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What was run, kept in this browser. A click opens it in a tab, with the values it had. */
export function History({ onClose }: { onClose: () => void }) {
  const history = useWorkbench((state) => state.history);
  const [looked, setLooked] = useState('');
  const found = findRuns(history, looked);
  return (
    <aside className={classes.side} aria-label="History">
      <div className={classes.head}>
        <h2>History</h2>
        <CloseButton size="sm" aria-label="Close the history" onClick={onClose} />
      </div>
      <SearchField
        className={classes.search}
        label="Search the history"
        placeholder="Search"
        value={looked}
        onChange={setLooked}
      />
      <Runs runs={found} />
      {found.length === 0 ? (
        <p className={classes.none}>{history.length === 0 ? 'Nothing was run yet.' : 'No statement holds these words.'}</p>
      ) : null}
      {history.length > 0 ? <Foot count={history.length} /> : null}
    </aside>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  const stores = useStores();
  return (
    <ul className={classes.list}>
      {runs.map((run) => (
        <li key={run.id}>
          <button
            type="button"
            className={classes.run}
            data-status={run.status}
            onClick={() => openInEditor(stores, { text: run.text, parameters: run.parameters })}
          >
            <code>{run.text.trim()}</code>
            <small>{facts(run)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Foot({ count }: { count: number }) {
  const { workbench } = useStores();
  return (
    <div className={classes.foot}>
      <span>{plural(count, 'statement', 'statements')}, kept in this browser</span>
      <button type="button" className={classes.clear} onClick={() => workbench.clearHistory()}>
        Clear
      </button>
    </div>
  );
}
