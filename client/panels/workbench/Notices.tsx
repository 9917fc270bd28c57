import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { Notice } from '../../../server/contract/cypher.ts';
import { saidOnce } from './failing.ts';
import classes from './notices.module.css';

/** Remarks of Neo4j on the statement, plainly. A remark that names a place leads there. */
export function Notices({ notices, goTo }: { notices: readonly Notice[]; goTo: ((offset: number) => void) | null }) {
  if (notices.length === 0) return null;
  return (
    <ul className={classes.list} aria-label="Remarks on the statement">
      {saidOnce(notices).map(({ key, severity, title, words, description, position }) => (
        <li key={key} data-severity={severity}>
          {severity === 'warning' ? (
            <IconAlertTriangle size={15} aria-label="Warning" />
          ) : (
            <IconInfoCircle size={15} aria-label="Note" />
          )}
          <p title={`${title}: ${description}`}>
            {words}
            {position !== null && goTo !== null ? (
              <button type="button" onClick={() => goTo(position.offset)}>
                line {position.line}, column {position.column}
              </button>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
