import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { Notice } from '../../../server/contract/cypher.ts';
import { changeTo } from '../../editor/rename.ts';
import { ExactText } from '../../ui/ExactText.tsx';
import { saidOnce } from './failing.ts';
import classes from './notices.module.css';
import type { Work } from './use-work.ts';

interface Props extends Pick<Work, 'goTo' | 'renamer'> {
  readonly notices: readonly Notice[];
}

/** Remarks of Neo4j on the statement, plainly. A remark that names a place leads there; one of an unknown name puts the right one in. */
export function Notices({ notices, goTo, renamer }: Props) {
  if (notices.length === 0) return null;
  return (
    <ul className={classes.list} aria-label="Remarks on the statement">
      {saidOnce(notices).map(({ key, ...notice }) => (
        <li key={key} data-severity={notice.severity}>
          {notice.severity === 'warning' ? (
            <IconAlertTriangle size={15} aria-label="Warning" />
          ) : (
            <IconInfoCircle size={15} aria-label="Note" />
          )}
          <p title={`${notice.title}: ${notice.description}`}>
            <ExactText text={notice.words} />
            <Renamings names={notice.unknown?.nearest ?? []} rename={renamer(notice)} />
            <Place position={notice.position} goTo={goTo} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Renamings({ names, rename }: { names: readonly string[]; rename: ((to: string) => void) | null }) {
  if (rename === null) return null;
  return names.map((name) => (
    <button key={name} type="button" onClick={() => rename(name)}>
      <ExactText text={changeTo(name)} />
    </button>
  ));
}

function Place({ position, goTo }: Pick<Notice, 'position'> & Pick<Work, 'goTo'>) {
  if (position === null || goTo === null) return null;
  return (
    <button type="button" onClick={() => goTo(position.offset)}>
      line {position.line}, column {position.column}
    </button>
  );
}
