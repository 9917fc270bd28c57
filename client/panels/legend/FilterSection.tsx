import type { ReactNode } from 'react';
import type { FilterName } from '../../state/transitions.ts';
import { setOff, toggle } from '../../state/transitions.ts';
import type { Tally } from '../../state/visible.ts';
import { useActions } from '../common/actions.ts';
import { useSnapshot } from '../common/context.ts';
import classes from './legend.module.css';

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
  const others = (id: string) => values.filter((value) => value.id !== id).map((value) => value.id);
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.head}>
        <h2>{title}</h2>
        {off.length > 0 ? (
          <button
            type="button"
            className={classes.all}
            onClick={() => apply(setOff(filter, []))}
            aria-label={`Show all: ${title}`}
          >
            All
          </button>
        ) : null}
      </div>
      <ul className={classes.list}>
        {values.map((value) => (
          <li key={value.id} className={classes.row}>
            <button
              type="button"
              role="switch"
              className={classes.toggle}
              aria-checked={!off.includes(value.id)}
              aria-label={`${value.label}: ${value.tally.total} on the chart, ${value.tally.shown} shown`}
              title={value.title}
              onClick={() => apply(toggle(filter, value.id))}
            >
              <span className={classes.mark}>{value.mark}</span>
              <span className={classes.label}>{value.label}</span>
              <span className={classes.count}>{countText(value.tally, off.includes(value.id))}</span>
            </button>
            {values.length > 1 ? (
              <button
                type="button"
                className={classes.only}
                aria-label={`Only ${value.label}`}
                onClick={() => apply(setOff(filter, others(value.id)))}
              >
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

function countText({ total, shown }: Tally, off: boolean): string {
  if (off) return `hidden ${total}`;
  return shown === total ? String(total) : `${shown} of ${total}`;
}
