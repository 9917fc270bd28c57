import type { CypherEvent } from '../analyst/index.ts';
import { type CypherEnd, type CypherMode, type Plan, readRow } from '../contract/index.ts';
import type { Writer } from './formats/index.ts';

/** Where an answer goes: text to who reads it (waits while the reader is slow), remarks to people. */
export interface Outlets {
  write(text: string): Promise<void>;
  say(line: string): void;
}

/** Writes an answer as it comes; memory stays flat. What is cut, and what Neo4j remarks, is said. */
export async function writeAnswer(events: AsyncIterable<CypherEvent>, writer: Writer, { write, say }: Outlets): Promise<void> {
  let mode: CypherMode = 'run';
  const close = ({ plan, ...end }: Pick<CypherEnd, 'plan' | 'rows' | 'cut' | 'notices'>): string => {
    // Headings alone look like an answer that got lost.
    if (end.rows === 0 && mode === 'run') say('No rows: nothing that is recorded fits.');
    const lines = plan === null ? [] : planLines(plan);
    // EXPLAIN has a plan and no rows: the plan is the answer. With PROFILE it stands beside the rows.
    const text = mode === 'explain' ? `${lines.join('\n')}\n` : writer.close();
    for (const line of [...(mode === 'explain' ? [] : lines), ...writer.notes(), ...remarks(end)]) say(line);
    return text;
  };
  const textOf = (event: CypherEvent): string => {
    if (event.kind === 'end') return close(event.end);
    if (mode === 'explain') return '';
    return event.kind === 'rows' ? writer.rows(event.rows.map(readRow)) : writer.open(event.head.columns);
  };
  for await (const event of events) {
    if (event.kind === 'head') mode = event.head.mode;
    await write(textOf(event));
  }
}

const CUT = {
  rows: 'there may be more; --limit, and CORRIDOR_MAX_ROWS above it, say how many are shown.',
  bytes: 'there is more than one answer may hold in bytes; ask for fewer columns or rows.',
};

function remarks({ rows, cut, notices }: Pick<CypherEnd, 'rows' | 'cut' | 'notices'>): string[] {
  return [
    ...(cut === null ? [] : [`Cut after ${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}: ${CUT[cut]}`]),
    ...notices.map(({ words, position }) =>
      position === null ? words : `${words} (line ${position.line}, column ${position.column})`,
    ),
  ];
}

/** A plan as indented lines, what happens last first. */
export function planLines(plan: Plan, depth = 0): string[] {
  const figures = [
    plan.estimatedRows === null ? null : `about ${Math.round(plan.estimatedRows).toLocaleString('en')} rows expected`,
    plan.rows === null ? null : `${plan.rows.toLocaleString('en')} rows`,
    plan.dbHits === null ? null : `${plan.dbHits.toLocaleString('en')} hits`,
  ].filter((figure) => figure !== null);
  const line = [plan.operator, plan.details, figures.length === 0 ? '' : `(${figures.join(', ')})`].filter((part) => part !== '');
  return [
    '  '.repeat(depth) + line.join(' ').replaceAll(/\p{Cc}/gu, ' '),
    ...plan.children.flatMap((child) => planLines(child, depth + 1)),
  ];
}
