import { Button, Code } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as queries from '../common/queries.ts';
import panel from '../panel.module.css';
import classes from './empty.module.css';

/** Nothing is there yet: what can be done about it, in two commands. */
export function EmptyDatabase() {
  const client = useQueryClient();
  const { data, isFetching } = useQuery(queries.health());
  return (
    <div className={classes.ways}>
      <p className={panel.prose}>
        <span className="mono">{data?.place}</span> answers, and holds no nodes.
      </p>
      <section>
        <h2 className={panel.section}>Load the data that Corridor comes with</h2>
        <Code block>npm run load -- seeds/cooperation --into {data?.place.split('/').at(-1) ?? 'neo4j'}</Code>
        <p className={`${panel.prose} ${panel.muted} ${panel.small}`}>
          With the same NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE as npm start. This writes into the database
          and makes it Corridor’s.
        </p>
      </section>
      <section>
        <h2 className={panel.section}>Or look at another database</h2>
        <Code block>NEO4J_URI=bolt://host:7687 npm start</Code>
        <p className={`${panel.prose} ${panel.muted} ${panel.small}`}>
          With NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE where needed.
        </p>
      </section>
      <Button variant="default" loading={isFetching} onClick={() => void client.invalidateQueries()}>
        Look again
      </Button>
    </div>
  );
}
