import type { RunState } from '../../state/workbench/run.ts';
import { plural } from '../../ui/words.ts';

/** "840 ms", "2.4 s", "1 min 05 s". */
export function elapsed(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1)} s`;
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/** How a run stands, in a few words. */
export function summary({ status, mode, rowCount, startedAt, endedAt, error }: RunState): string {
  const rows = plural(rowCount, 'row', 'rows');
  const took = startedAt === null || endedAt === null ? '' : ` · ${elapsed(endedAt - startedAt)}`;
  switch (status) {
    case 'idle':
      return '';
    case 'waiting':
      return mode === 'explain' ? 'Reading the plan' : 'Waiting';
    case 'running':
      return mode === 'explain' ? 'Reading the plan' : rows;
    case 'done':
      return mode === 'explain' ? `Plan, nothing was run${took}` : `${rows}${took}`;
    case 'stopped':
      return `Stopped · ${rows}${took}`;
    case 'failed':
      return error?.code === 'refused' ? 'Not run' : `Failed${took}`;
  }
}
