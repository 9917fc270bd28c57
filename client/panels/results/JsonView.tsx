import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useRef, useState } from 'react';
import { cellPlain } from '../../../server/contract/tabular.ts';
import type { Row, RunState } from '../../state/workbench/run.ts';
import { ExactText } from '../../ui/ExactText.tsx';
import { copyText } from './copy.ts';
import classes from './results.module.css';
import type { Arranged } from './use-arranged.ts';

/** Lines of a row that are shown until more are asked for. */
const LINES = 40;
const PART = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** JSON with its keys, texts and other values in colours of their own. */
function coloured(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let last = 0;
  for (const match of text.matchAll(PART)) {
    const [whole, quoted, colon] = match;
    parts.push(text.slice(last, match.index));
    const kind = quoted === undefined ? classes.literal : colon === undefined ? classes.string : classes.key;
    parts.push(
      <span key={match.index} className={kind}>
        <ExactText text={quoted ?? whole} />
      </span>,
      colon ?? '',
    );
    last = match.index + whole.length;
  }
  return [...parts, text.slice(last)];
}

const jsonOf = (row: Row, columns: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, cellPlain(row[at] ?? null)])), null, 2);

const Block = memo(function Block({ row, columns, number }: { row: Row; columns: readonly string[]; number: number }) {
  const [open, setOpen] = useState(false);
  const text = jsonOf(row, columns);
  const lines = text.split('\n');
  const shown = open ? lines : lines.slice(0, LINES);
  return (
    <>
      <span className={classes.blockNumber}>{number.toLocaleString('en')}</span>
      <pre>
        {coloured(shown.join('\n'))}
        {lines.length > LINES ? (
          <>
            {'\n'}
            <button type="button" className={classes.more} onClick={() => setOpen(!open)}>
              {open ? 'Show less' : `Show all ${lines.length.toLocaleString('en')} lines`}
            </button>
          </>
        ) : null}
      </pre>
      <Tooltip label="Copy this row">
        <ActionIcon
          className={classes.blockCopy}
          aria-label={`Copy row ${number} as JSON`}
          onClick={() => void copyText(text, `Row ${number.toLocaleString('en')}`)}
        >
          <IconCopy size={14} />
        </ActionIcon>
      </Tooltip>
    </>
  );
});

/** Rows as JSON, sorted and filtered as the table is; only those in sight are in the page. */
export function JsonView({ run, arranged }: { run: RunState; arranged: Arranged }) {
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, columns } = run;
  const virtual = useVirtualizer({
    count: arranged.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => 24 + Math.min(LINES, columns.length + 2) * 18.6,
    overscan: 4,
  });
  return (
    <section ref={scroller} className={`${classes.scroll} ${classes.json}`} aria-label="Rows as JSON" data-scroll>
      <div style={{ position: 'relative', height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={classes.block}
            style={{ transform: `translateY(${start}px)` }}
          >
            <Block row={rows[arranged.rowAt(index)] ?? []} columns={columns} number={arranged.rowAt(index) + 1} />
          </div>
        ))}
      </div>
    </section>
  );
}
