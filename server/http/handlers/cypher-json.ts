import type { Response } from 'express';
import type { CypherEvent } from '../../analyst/index.ts';
import type { CypherEnd, CypherHead, Meta } from '../../contract/index.ts';
import type { DatabaseState } from '../../db/index.ts';

/** The whole answer as one document. Rows are text already: they are put together, not made anew. */
export async function sendJson(
  response: Response,
  events: AsyncIterable<CypherEvent>,
  state: () => Promise<DatabaseState>,
): Promise<void> {
  const asked = state();
  asked.catch(() => undefined);
  const rows: string[] = [];
  let head: CypherHead | null = null;
  let end: CypherEnd | null = null;
  for await (const event of events) {
    if (event.kind === 'head') head = event.head;
    else if (event.kind === 'end') end = event.end;
    else for (const row of event.rows) rows.push(row);
  }
  if (head === null || end === null) throw new Error('A run ended without its end.');
  const meta: Meta = {
    shown: end.rows,
    total: end.cut === null ? end.rows : null,
    limit: head.limit,
    truncated: end.cut !== null,
    next: null,
    dataVersion: (await asked).dataVersion,
  };
  const fields = JSON.stringify(head).slice(0, -1);
  response
    .type('json')
    .send(`{"data":${fields},"values":[${rows.join(',')}],"end":${JSON.stringify(end)}},"meta":${JSON.stringify(meta)}}`);
}
