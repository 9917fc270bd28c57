import { Button, TextInput } from '@mantine/core';
import { IconPalette, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { SchemaAnswer } from '../../../server/contract/schema.ts';
import { plural } from '../../ui/words.ts';
import { ApiNote } from '../about/ApiNote.tsx';
import about from '../about/about.module.css';
import { Asked } from '../common/Asked.tsx';
import { useActions } from '../common/actions.ts';
import { useLoaded, useModel } from '../common/context.ts';
import * as queries from '../common/queries.ts';
import { IndexTable, LabelList, TypeList } from './SchemaParts.tsx';
import classes from './schema.module.css';
import { countTwice, findInSchema, sampleText, TWICE } from './schema-words.ts';

function Part({ id, title, number, children }: { id: string; title: string; number: number; children: ReactNode }) {
  return (
    <section aria-labelledby={`schema-${id}`}>
      <h2 id={`schema-${id}`}>
        {title} <span className={classes.number}>{number.toLocaleString('en')}</span>
      </h2>
      {number === 0 ? <p className={classes.none}>None.</p> : children}
    </section>
  );
}

function Schema({ schema }: { schema: SchemaAnswer }) {
  const [sought, setSought] = useState('');
  const { labels, types, indexes } = findInSchema(schema, sought);
  return (
    <>
      <TextInput
        aria-label="Find in the schema"
        placeholder="Find a label, a type, a property or an index"
        leftSection={<IconSearch size={16} />}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <p className="visually-hidden" role="status">
        {plural(labels.length, 'label', 'labels')}, {plural(types.length, 'type', 'types')} and{' '}
        {plural(indexes.length, 'index', 'indexes')} found
      </p>
      <Part id="labels" title="Labels" number={labels.length}>
        <LabelList labels={labels} indexes={schema.indexes} />
      </Part>
      <Part id="types" title="Relationship types" number={types.length}>
        <TypeList types={types} indexes={schema.indexes} />
      </Part>
      <Part id="indexes" title="Indexes and constraints" number={indexes.length}>
        <IndexTable indexes={indexes} />
      </Part>
    </>
  );
}

/** What the connected database holds, as it says itself: for whoever writes Cypher, whoever made the data. */
export function SchemaSection() {
  const schema = useQuery(queries.schema());
  const place = useQuery(queries.health()).data;
  const { overview } = useLoaded();
  return (
    <Asked query={schema} what="The schema">
      {(answer) => (
        <>
          <p className={about.lead}>
            <span className="mono">{place?.place}</span> holds {plural(answer.nodes, 'node', 'nodes')} and{' '}
            {plural(answer.links, 'relationship', 'relationships')}
            {place?.neo4j ? `; it is Neo4j ${place.neo4j}` : ''}. {sampleText(answer.sampled)}
            {countTwice(answer, overview.byGroup) ? ` ${TWICE}` : ''}
          </p>
          <Schema schema={answer} />
        </>
      )}
    </Asked>
  );
}

/** The page about a database that Corridor did not write. */
export function SchemaPage() {
  const { caution, groups } = useModel();
  const { open } = useActions();
  return (
    <div className={about.page}>
      <div className={about.column}>
        <div className={classes.title}>
          <h1>About this database</h1>
          {groups.length > 0 ? (
            <Button variant="default" leftSection={<IconPalette size={15} />} onClick={() => open({ kind: 'labels' })}>
              Captions and colours …
            </Button>
          ) : null}
        </div>
        <p className={about.caution}>{caution} It is only read: nothing that you do here changes it.</p>
        <SchemaSection />
        <ApiNote />
      </div>
    </div>
  );
}
