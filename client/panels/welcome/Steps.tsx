import type { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import panel from '../panel.module.css';
import classes from './welcome.module.css';

/** What to do first; `children` are `Step`s. */
export const Steps = ({ children }: { children: ReactNode }) => (
  <section aria-label="First steps">
    <h2 className={panel.section}>Or look around</h2>
    <ul className={classes.steps}>{children}</ul>
  </section>
);

export const Step = ({ Icon, children }: { Icon: typeof IconSearch; children: ReactNode }) => (
  <li>
    <Icon size={16} aria-hidden />
    <span>{children}</span>
  </li>
);

export const Deed = ({ act, children }: { act: () => void; children: ReactNode }) => (
  <button type="button" className={classes.deed} onClick={act}>
    {children}
  </button>
);
