import { Tooltip } from '@mantine/core';
import { IconDatabase, IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useActions } from '../common/actions.ts';
import * as queries from '../common/queries.ts';
import classes from './place.module.css';

/** Which database is shown, and that it is only read. Our own data say themselves what they are. */
export function PlaceMark() {
  const { data } = useQuery(queries.health());
  const { show } = useActions();
  if (data === undefined || data.database === 'ours') return null;
  const what = data.database === 'empty' ? 'empty' : 'read only';
  return (
    <Tooltip label={`${data.place}, Neo4j ${data.neo4j ?? 'of an unknown version'}: this database is only read`}>
      <button type="button" className={classes.place} aria-label={`Database ${data.place} ${what}`} onClick={() => show('about')}>
        <IconDatabase size={14} aria-hidden />
        <span className={classes.name}>{data.place}</span>
        <span className={classes.mark}>
          <IconLock size={11} aria-hidden /> {what}
        </span>
      </button>
    </Tooltip>
  );
}
