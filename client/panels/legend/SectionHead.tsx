import { type FilterName, setOff } from '../../state/transitions.ts';
import { useActions } from '../common/actions.ts';
import { useSnapshot } from '../common/context.ts';
import classes from './legend.module.css';

interface SectionHeadProps {
  readonly title: string;
  /** Of several, the one that the section is about. */
  readonly scheme?: string;
  readonly filter: FilterName;
}

/** The heading of a part of the legend; while something of it is off, also the way to have all. */
export function SectionHead({ title, scheme, filter }: SectionHeadProps) {
  const off = useSnapshot().filters[filter];
  const { apply } = useActions();
  return (
    <div className={classes.head}>
      <h2>{scheme === undefined ? title : `${title} (${scheme})`}</h2>
      {off.length > 0 ? (
        <button type="button" className={classes.all} onClick={() => apply(setOff(filter, []))} aria-label={`Show all: ${title}`}>
          All
        </button>
      ) : null}
    </div>
  );
}
