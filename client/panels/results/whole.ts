import type { CypherEnd, CypherLine } from '../../../server/contract/cypher.ts';
import { ApiError, BAD_ANSWER } from '../../api/error.ts';
import type { Encoder } from '../../state/workbench/exporting.ts';
import type { Sink } from './sink.ts';

export interface Exported {
  readonly rows: number;
  readonly cut: CypherEnd['cut'];
}

/** Writes an answer as it comes, never all of it in memory; the caller closes the file. @throws what the lines throw */
export async function writeRows(
  lines: AsyncIterable<readonly CypherLine[]>,
  encoder: Encoder,
  sink: Pick<Sink, 'write'>,
  tell: (rows: number) => void,
): Promise<Exported> {
  let columns: readonly string[] = [];
  let rows = 0;
  let end: CypherEnd | null = null;
  for await (const batch of lines) {
    let piece = '';
    for (const line of batch) {
      if ('head' in line) {
        columns = line.head.columns;
        piece += encoder.head(columns);
      } else if ('row' in line) piece += encoder.row(columns, line.row, rows++ === 0);
      else if ('end' in line) end = line.end;
    }
    await sink.write(piece);
    tell(rows);
  }
  if (end === null) throw new ApiError(BAD_ANSWER, 0, 'The answer broke off.');
  await sink.write(encoder.tail);
  return { rows, cut: end.cut };
}
