import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DataSetInfo } from '../../../server/contract/overview.ts';
import { dateText, term } from '../../ui/words.ts';
import { Asked } from '../common/Asked.tsx';
import { useLoaded, useModel } from '../common/context.ts';
import * as queries from '../common/queries.ts';
import { SchemaPage, SchemaSection } from '../database/SchemaPage.tsx';
import { ApiNote } from './ApiNote.tsx';
import classes from './about.module.css';
import { Rules } from './Rules.tsx';
import { SourceTable } from './SourceTable.tsx';

function DataSet({ set }: { set: DataSetInfo }) {
  const model = useModel();
  const facts = [
    ['Licence', set.licence],
    ['Version', set.version],
    ['Recorded on', set.recordedOn ? dateText(set.recordedOn) : null],
    ['Loaded', set.loadedAt ? set.loadedAt.slice(0, 16).replace('T', ' ') : null],
    ['Nature', term(model, 'dataKind', set.dataKind)],
    ['State', set.status === 'loading' ? 'being loaded: incomplete' : 'complete'],
    [
      'Holds',
      `${set.counts.entities.toLocaleString('en')} entities, ${set.counts.claims.toLocaleString('en')} claims, ${set.counts.sources.toLocaleString('en')} sources`,
    ],
  ];
  return (
    <article className={classes.set}>
      <h3>{set.title}</h3>
      <p>{set.description}</p>
      <dl>
        {facts.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
        {set.hash ? (
          <div>
            <dt>Hash</dt>
            <dd className="mono">{set.hash}</dd>
          </div>
        ) : null}
      </dl>
    </article>
  );
}

/** Data sets, sources with their evaluation, and the rules by which they were coded. */
function AboutData() {
  const { overview, model } = useLoaded();
  const sources = useQuery(queries.sources());
  return (
    <>
      <p className={classes.lead}>
        Corridor records what sources say, and draws what those statements add up to: {overview.entities.toLocaleString('en')}{' '}
        entities, {overview.links.toLocaleString('en')} links, {overview.claims.toLocaleString('en')} claims in{' '}
        {overview.statements.toLocaleString('en')} statements of {overview.sources.toLocaleString('en')} sources.
      </p>
      <p className={classes.caution}>{model.caution}</p>
      <section aria-labelledby="about-sets">
        <h2 id="about-sets">Data sets</h2>
        {overview.dataSets.length === 0 ? <p>No data set is loaded.</p> : null}
        {overview.dataSets.map((set) => (
          <DataSet key={set.id} set={set} />
        ))}
      </section>
      <Rules />
      <ApiNote />
      <section aria-labelledby="about-sources">
        <h2 id="about-sources">Sources and their evaluation</h2>
        <Asked query={sources} what="The sources">
          {({ data }) => <SourceTable sources={data.sources} />}
        </Asked>
      </section>
    </>
  );
}

/** What stands behind the chart: the data and their sources, or what the database is made of. */
export function AboutPage() {
  const { evidence } = useModel();
  const [part, setPart] = useState<'data' | 'schema'>('data');
  if (!evidence) return <SchemaPage />;
  return (
    <div className={classes.page}>
      <div className={classes.column}>
        <div className={classes.head}>
          <h1>About the data</h1>
          <SegmentedControl
            size="xs"
            aria-label="About"
            value={part}
            onChange={(value) => setPart(value === 'schema' ? 'schema' : 'data')}
            data={[
              { value: 'data', label: 'Data and sources' },
              { value: 'schema', label: 'Database schema' },
            ]}
          />
        </div>
        {part === 'data' ? <AboutData /> : <SchemaSection />}
      </div>
    </div>
  );
}
