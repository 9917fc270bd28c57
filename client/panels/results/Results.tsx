import { useRun } from './use-run.ts';

/** What came of the tab's last run. */
export function Results({ tabId }: { tabId: string }) {
  const { rowCount } = useRun(tabId);
  return <section aria-label="Results">{rowCount} rows</section>;
}
