import type { ReactNode } from 'react';
import type { FilterName } from '../../state/transitions.ts';
import { setOff, toggle } from '../../state/transitions.ts';
import type { Tally } from '../../state/visible.ts';
import { useActions } from '../common/actions.ts';
import { useSnapshot } from '../common/context.ts';
import classes from './legend.module.css';
import { SectionHead } from './SectionHead.tsx';

export interface FilterValue {
  readonly id: string;
  readonly label: string;
  readonly title?: string;
  readonly mark: ReactNode;
  readonly tally: Tally;
}

interface FilterSectionProps {
  readonly title: string;
  readonly filter: FilterName;
  readonly values: readonly FilterValue[];
  readonly hint?: string;
}

/** One part of the legend that is also the filter: what is switched off is hidden, not deleted, and still counted. */
export function FilterSection({ title, filter, values, hint }: FilterSectionProps) {
  const off = useSnapshot().filters[filter];
  const { apply } = useActions();
  const only = (id: string) =>
    apply(
      setOff(
        filter,
        values.map((value) => value.id).filter((other) => other !== id),
      ),
    );
  return (
    <section className={classes.section} aria-label={title}>
      <SectionHead title={title} filter={filter} />
      <ul className={classes.list}>
        {values.map((value) => (
          <li key={value.id} className={classes.row}>
            <Switch value={value} off={off.includes(value.id)} onToggle={() => apply(toggle(filter, value.id))} />
            {values.length > 1 ? (
              <button type="button" className={classes.only} aria-label={`Only ${value.label}`} onClick={() => only(value.id)}>
                only
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {values.length === 0 && hint ? <p className={classes.hint}>{hint}</p> : null}
    </section>
  );
}

const Switch = ({ value, off, onToggle }: { value: FilterValue; off: boolean; onToggle: () => void }) => (
  <button
    type="button"
    role="switch"
    className={classes.toggle}
    aria-checked={!off}
    aria-label={`${value.label}: ${value.tally.total} on the chart, ${value.tally.shown} shown`}
    title={value.title}
    onClick={onToggle}
  >
    <span className={classes.mark}>{value.mark}</span>
    <span className={classes.label}>{value.label}</span>
    <span className={classes.count}>{countText(value.tally, off)}</span>
  </button>
);

function countText({ total, shown }: Tally, off: boolean): string {
  if (off) return `hidden ${total}`;
  return shown === total ? String(total) : `${shown} of ${total}`;
}
