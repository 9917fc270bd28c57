import { IconChevronDown, IconChevronRight, IconFlame } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Plan } from '../../../server/contract/cypher.ts';
import { plural } from '../../ui/words.ts';
import classes from './plan.module.css';
import {
  bytesText,
  costOf,
  operatorWords,
  type PlanLine,
  type PlanTotals,
  planLines,
  planTotals,
  rowsText,
} from './plan-tree.ts';

/** A table that opens and closes, walked with the arrow keys. */
const TREE = { role: 'treegrid' };

/** Where a key leads from a line; `open` of itself. */
const stepsFrom = (lines: readonly PlanLine[], path: string, open: boolean): Readonly<Record<string, string | undefined>> => {
  const index = lines.findIndex((line) => line.path === path);
  return {
    ArrowDown: lines[index + 1]?.path,
    ArrowUp: lines[index - 1]?.path,
    Home: lines[0]?.path,
    End: lines.at(-1)?.path,
    ArrowRight: open ? `${path}.0` : undefined,
    ArrowLeft: open ? undefined : path.slice(0, Math.max(1, path.lastIndexOf('.'))),
  };
};

/** Lines of the plan, which of them are open, and the one that has the focus. */
function useTree(plan: Plan) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState('0');
  const table = useRef<HTMLTableElement>(null);
  const lines = planLines(plan, closed);
  const toggle = (path: string, open: boolean) => {
    const next = new Set(closed);
    if (open) next.delete(path);
    else next.add(path);
    setClosed(next);
  };
  const onKey = (event: KeyboardEvent, { path, plan: { children } }: PlanLine) => {
    const to = stepsFrom(lines, path, children.length > 0 && !closed.has(path));
    const next = to[event.key];
    if (next !== undefined) {
      setAt(next);
      table.current?.querySelector<HTMLElement>(`[data-path="${next}"]`)?.focus();
    } else if (event.key === 'ArrowRight') toggle(path, true);
    else if (event.key === 'ArrowLeft') toggle(path, false);
    else if (!(event.key in to)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { table, lines, at, setAt, isOpen: (path: string) => !closed.has(path), toggle, onKey };
}

function Headings({ profiled }: { profiled: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">Operator</th>
        <th scope="col">Details</th>
        {['Rows expected', ...(profiled ? ['Rows', 'Database hits', 'Memory'] : [])].map((figure) => (
          <th key={figure} scope="col" data-numeric>
            {figure}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** How Neo4j answers the statement: what makes the answer stands at the top, what feeds it below, indented. Arrow keys walk, open and close. */
export function PlanView({ plan, profiled }: { plan: Plan; profiled: boolean }) {
  const { table, lines, at, setAt, isOpen, toggle, onKey } = useTree(plan);
  const totals = planTotals(plan);
  return (
    <section className={classes.view} aria-label="Plan">
      <p className={classes.sum}>{sumWords(totals, profiled)}</p>
      <div className={classes.scroll}>
        <table className={classes.tree} aria-label="Operators of the plan" {...TREE} ref={table}>
          <Headings profiled={profiled} />
          <tbody>
            {lines.map((line) => (
              <tr
                key={line.path}
                data-path={line.path}
                aria-level={line.level}
                aria-posinset={line.position}
                aria-setsize={line.siblings}
                aria-expanded={line.plan.children.length === 0 ? undefined : isOpen(line.path)}
                tabIndex={line.path === at ? 0 : -1}
                onFocus={() => setAt(line.path)}
                onKeyDown={(event) => onKey(event, line)}
              >
                <Operator
                  line={line}
                  open={isOpen(line.path)}
                  heaviest={totals.heaviest === line.path}
                  profiled={profiled}
                  onToggle={(open) => toggle(line.path, open)}
                />
                <td className={classes.details}>
                  <code>{line.plan.details}</code>
                </td>
                <Figures plan={line.plan} profiled={profiled} most={totals.most} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface OperatorProps {
  readonly line: PlanLine;
  readonly open: boolean;
  readonly heaviest: boolean;
  readonly profiled: boolean;
  readonly onToggle: (open: boolean) => void;
}

function Operator({ line, open, heaviest, profiled, onToggle }: OperatorProps) {
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <th scope="row" className={classes.operator} data-heaviest={heaviest}>
      <span style={{ paddingLeft: (line.level - 1) * 16 }}>
        {line.plan.children.length === 0 ? (
          <span className={classes.leaf} aria-hidden />
        ) : (
          <button type="button" tabIndex={-1} aria-label={open ? 'Close' : 'Open'} onClick={() => onToggle(!open)}>
            <Chevron size={13} />
          </button>
        )}
        {operatorWords(line.plan.operator)}
        {heaviest ? (
          <em>
            <IconFlame size={12} aria-hidden /> {profiled ? 'most hits' : 'most rows'}
          </em>
        ) : null}
      </span>
    </th>
  );
}

function Figures({ plan, profiled, most }: { plan: Plan; profiled: boolean; most: number }) {
  const share = most === 0 ? 0 : costOf(plan) / most;
  const bar = <span className={classes.bar} style={{ width: `calc((100% - 24px) * ${share})` }} aria-hidden />;
  return (
    <>
      <td data-numeric className={profiled ? undefined : classes.measured}>
        {profiled ? null : bar}
        {rowsText(plan.estimatedRows)}
      </td>
      {profiled ? (
        <>
          <td data-numeric>{rowsText(plan.rows)}</td>
          <td data-numeric className={classes.measured}>
            {bar}
            {rowsText(plan.dbHits)}
          </td>
          <td data-numeric>{bytesText(plan.memory)}</td>
        </>
      ) : null}
    </>
  );
}

function sumWords({ operators, dbHits, memory }: PlanTotals, profiled: boolean): string {
  const steps = plural(operators, 'operator', 'operators');
  if (!profiled) return `${steps}. Nothing was run: the rows are Neo4j’s estimate.`;
  const hits = dbHits === null ? '' : ` · ${plural(dbHits, 'database hit', 'database hits')} in all`;
  // Nothing held is nothing to tell.
  return `${steps}${hits}${memory === null || memory === 0 ? '' : ` · at most ${bytesText(memory)} held by one operator`}`;
}
