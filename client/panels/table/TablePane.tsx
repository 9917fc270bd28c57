import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { plural } from '../../ui/words.ts';
import { useModel } from '../common/context.ts';
import { Footnotes } from '../common/Footnotes.tsx';
import { useView } from '../common/hooks.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { EntityTable, nodeProperties, useCaptions } from './EntityTable.tsx';
import { LinkTable, linkProperties } from './LinkTable.tsx';
import { Prose } from './Prose.tsx';
import classes from './table.module.css';

type Twin = 'entities' | 'links' | 'text';

/** The text twin of the chart: the same entities and links as tables and as sentences, for keyboard and screen reader. */
export function TablePane({ full }: { full: boolean }) {
  const view = useView();
  const { evidence } = useModel();
  const captions = useCaptions();
  const [twin, setTwin] = useState<Twin>('entities');
  return (
    <section className={classes.pane} aria-label="Table of what the chart shows">
      <div className={classes.head}>
        <SegmentedControl
          size="xs"
          aria-label="Show as"
          value={twin}
          onChange={(value) => setTwin(value === 'links' ? 'links' : value === 'text' ? 'text' : 'entities')}
          data={[
            { value: 'entities', label: `Entities ${view.nodes.length}` },
            { value: 'links', label: `Links ${view.links.length}` },
            { value: 'text', label: 'As text' },
          ]}
        />
        <p>
          {plural(view.nodes.length, 'entity', 'entities')} and {plural(view.links.length, 'link', 'links')}, as on the chart
        </p>
        {evidence || twin === 'text' ? null : (
          <ColumnChoice
            of={twin === 'links' ? 'linkColumns' : 'nodeColumns'}
            captions={twin === 'links' ? [] : captions}
            names={twin === 'links' ? linkProperties(view) : nodeProperties(view)}
          />
        )}
      </div>
      <div className={classes.body}>
        {twin === 'entities' ? <EntityTable view={view} /> : null}
        {twin === 'links' ? <LinkTable view={view} /> : null}
        {twin === 'text' ? <Prose view={view} /> : null}
      </div>
      {full ? <Footnotes nodes={view.nodes.map(({ node }) => node)} /> : null}
    </section>
  );
}
