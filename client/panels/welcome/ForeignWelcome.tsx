import { IconClick, IconDatabase, IconPalette, IconRoute, IconSearch, IconTerminal2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useActions } from '../common/actions.ts';
import { useLoaded, useStores } from '../common/context.ts';
import * as queries from '../common/queries.ts';
import { EmptyDatabase } from '../database/EmptyDatabase.tsx';
import panel from '../panel.module.css';
import { showEditor } from '../workbench/open.ts';
import { Counts } from './Counts.tsx';
import { ExampleQuestions } from './ExampleQuestions.tsx';
import { Deed, Step, Steps } from './Steps.tsx';
import classes from './welcome.module.css';

function ForeignCounts() {
  const { overview } = useLoaded();
  // Nodes without any label are a group of the chart, and no label.
  const labels = useQuery(queries.schema()).data?.labels.length ?? overview.byGroup.length;
  const counts = [
    [overview.entities, 'nodes'],
    [overview.links, 'relationships'],
    [labels, labels === 1 ? 'label' : 'labels'],
    [overview.byType.length, overview.byType.length === 1 ? 'type' : 'types'],
  ] as const;
  return <Counts counts={counts} />;
}

function FirstSteps() {
  const stores = useStores();
  const { show, open, findPath } = useActions();
  return (
    <Steps>
      <Step Icon={IconSearch}>
        <Deed act={() => open({ kind: 'search' })}>Search</Deed> any text, number or id
      </Step>
      <Step Icon={IconClick}>Double click a mark: choose what to add of what it is linked to</Step>
      <Step Icon={IconRoute}>
        <Deed act={() => findPath({})}>Find a path</Deed> between two nodes
      </Step>
      <Step Icon={IconTerminal2}>
        <Deed act={() => showEditor(stores)}>Ask in Cypher</Deed>: it only reads
      </Step>
      <Step Icon={IconPalette}>
        <Deed act={() => open({ kind: 'labels' })}>Choose captions and colours</Deed>, hide labels
      </Step>
      <Step Icon={IconDatabase}>
        <Deed act={() => show('about')}>See its schema</Deed>: labels, types, properties, indexes
      </Step>
    </Steps>
  );
}

/** The panel of a database that Corridor did not write, while nothing is selected. */
export function ForeignWelcome() {
  const { overview, model } = useLoaded();
  const place = useQuery(queries.health()).data?.place ?? '';
  const empty = overview.entities === 0;
  return (
    <div className={panel.scroll}>
      <div className={classes.welcome}>
        <div>
          <p className={`${classes.sets} mono`}>{place}</p>
          <h1 id="panel-heading" tabIndex={-1} className={panel.title}>
            {empty ? 'This database is empty' : 'A Neo4j database, as it stands'}
          </h1>
        </div>
        {empty ? (
          <EmptyDatabase />
        ) : (
          <>
            <ForeignCounts />
            {overview.start.length > 0 ? (
              <section aria-label="Example questions">
                <h2 className={panel.section}>Begin with a question</h2>
                <ExampleQuestions />
              </section>
            ) : null}
            <FirstSteps />
            <p className={classes.caution}>{model.caution}</p>
          </>
        )}
      </div>
    </div>
  );
}
