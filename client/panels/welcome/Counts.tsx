import classes from './welcome.module.css';

/** How much there is, of each sort. */
export const Counts = ({ counts }: { counts: readonly (readonly [number, string])[] }) => (
  <dl className={classes.counts}>
    {counts.map(([n, label]) => (
      <div key={label}>
        <dd>{n.toLocaleString('en')}</dd>
        <dt>{label}</dt>
      </div>
    ))}
  </dl>
);
