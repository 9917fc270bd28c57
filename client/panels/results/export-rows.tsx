import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { MOST_ROWS } from '../../../server/contract/cypher.ts';
import { asApiError } from '../../api/error.ts';
import { postCypher } from '../../api/routes.ts';
import { ENCODERS, type ExportFormat, encoding, fileName } from '../../state/workbench/exporting.ts';
import { type RunState, statementOf } from '../../state/workbench/run.ts';
import { inSlices } from '../../state/workbench/slices.ts';
import { download } from '../../ui/download.ts';
import { localMinute } from '../../ui/local-time.ts';
import { plural } from '../../ui/words.ts';
import { breath } from './breath.ts';
import { say } from './copy.ts';
import { openSink, type Sink } from './sink.ts';
import type { Arranged } from './use-arranged.ts';
import { type Exported, writeRows } from './whole.ts';

/** Numbers of a progress line change so often, at most. */
const PROGRESS_MS = 250;

/** A line that stands while the file is written, with how far it is and a way to end it. */
function progress(label: string, onCancel: () => void) {
  let told = 0;
  const message = (rows: number) => (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <span className="num">
        {label}: {plural(rows, 'row', 'rows')}
      </span>
      <Button variant="default" style={{ flex: 'none' }} onClick={onCancel}>
        Cancel
      </Button>
    </Group>
  );
  const look = { loading: true, autoClose: false, withCloseButton: false, withBorder: true } as const;
  const id = notifications.show({ message: message(0), ...look });
  return {
    tell: (rows: number) => {
      const now = performance.now();
      if (now - told < PROGRESS_MS) return;
      told = now;
      notifications.update({ id, message: message(rows), ...look });
    },
    end: () => notifications.hide(id),
  };
}

/** An answer with the name that its file is called after. */
interface Answer {
  readonly run: RunState;
  readonly title: string;
}

/** Downloads the rows that are here, as they are sorted and filtered. */
export async function exportShown({ run, title }: Answer, format: ExportFormat, arranged: Arranged, filtered: boolean) {
  const { columns, rows, rowCount, end, status } = run;
  const cut = status === 'stopped' || status === 'failed' || (end !== null && end.cut !== null);
  const order = arranged.order ?? rows.keys();
  const parts = await inSlices(encoding(format, columns, rows, order), breath(), new AbortController().signal);
  const of = filtered ? rowCount : null;
  const name = fileName({ name: title, format, at: localMinute(new Date()), rows: arranged.count, of, cut });
  download(name, ENCODERS[format].type, parts);
  const missing = cut ? ' The answer was cut: there may be more rows than these.' : '';
  const some = filtered ? ` Rows that the filter hides (${(rowCount - arranged.count).toLocaleString('en')}) are not in it.` : '';
  say(`${plural(arranged.count, 'row', 'rows')} in ${name}.${some}${missing}`, 'Exported as shown');
}

/** Runs the statement once more and writes every row that the server gives into a file. */
export async function exportWhole({ run, title }: Answer, format: ExportFormat) {
  const at = localMinute(new Date());
  const { extension, type, label } = ENCODERS[format];
  const suggested = fileName({ name: title, format, at, rows: 0, of: null, cut: false }).replace(
    `_0-rows.${extension}`,
    `.${extension}`,
  );
  const sink = await openSink(suggested, type);
  if (sink === null) return;
  const control = new AbortController();
  const line = progress(`Writing ${label}`, () => control.abort());
  try {
    const { query } = statementOf(run.text, 'run');
    const lines = postCypher({ query, parameters: run.parameters, limit: MOST_ROWS }, control.signal);
    const done = await writeRows(lines, ENCODERS[format], sink, line.tell);
    // Cancelled while the last rows were written: not kept either.
    control.signal.throwIfAborted();
    const name = fileName({ name: title, format, at, rows: done.rows, of: null, cut: done.cut !== null });
    await sink.close(name);
    say(doneText(done), 'Exported whole');
  } catch (error) {
    await failed(sink, control.signal, error);
  } finally {
    line.end();
  }
}

const doneText = ({ rows, cut }: Exported): string => {
  const count = plural(rows, 'row', 'rows');
  if (cut === null) return `${count}: all there are.`;
  return `The first ${count}; there may be more. ${cut === 'bytes' ? 'One answer may have no more bytes.' : 'This server gives no more in one answer.'}`;
};

async function failed(sink: Sink, signal: AbortSignal, error: unknown): Promise<void> {
  const left = await sink.abort();
  const kept = left === null ? 'Nothing was kept.' : `Nothing was kept; the file “${left}” is left empty.`;
  if (signal.aborted) say(kept, 'Export cancelled');
  else say(`${asApiError(error).message} ${kept}`, 'Export failed');
}
