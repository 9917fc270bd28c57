import { Button, SegmentedControl, Tooltip } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { View } from '../../state/visible.ts';
import { ENCODERS, fileName } from '../../state/workbench/exporting.ts';
import { download } from '../../ui/download.ts';
import { localMinute } from '../../ui/local-time.ts';
import { plural } from '../../ui/words.ts';
import { useModel } from '../common/context.ts';
import { Footnotes } from '../common/Footnotes.tsx';
import { useView } from '../common/hooks.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { ENTITY_ORDER, EntityTable, nodeProperties, useCaptions, useEntityColumns } from './EntityTable.tsx';
import { LinkTable, linkOrder, linkProperties, useLinkColumns } from './LinkTable.tsx';
import { Prose } from './Prose.tsx';
import classes from './table.module.css';
import { csvOf } from './table-file.ts';

type Twin = 'entities' | 'links' | 'text';

function CsvButton({ name, rows, file }: { name: string; rows: number; file: () => string }) {
  const save = () => {
    const at = localMinute(new Date());
    download(fileName({ name, format: 'csv', at, rows, of: null, cut: false }), ENCODERS.csv.type, [file()]);
  };
  return (
    <Tooltip label={`Save the ${plural(rows, 'row', 'rows')} of this table as a file`}>
      <Button variant="default" leftSection={<IconDownload size={15} />} disabled={rows === 0} onClick={save}>
        CSV
      </Button>
    </Tooltip>
  );
}

/** Columns and order of both tables: the page and the file go by the same. */
function useTables(view: View) {
  const { evidence } = useModel();
  const [byEntity, orderEntities] = useState(ENTITY_ORDER);
  const [byLink, orderLinks] = useState(() => linkOrder(evidence));
  const entities = useEntityColumns(view);
  const links = useLinkColumns(view);
  return {
    entities: { columns: entities, order: byEntity, onOrder: orderEntities },
    links: { columns: links, order: byLink, onOrder: orderLinks },
    entityFile: () => csvOf(view.nodes, entities, byEntity, ({ node }) => node.id),
    linkFile: () => csvOf(view.links, links, byLink, ({ id }) => id),
  };
}

function Choice({ view, twin }: { view: View; twin: Exclude<Twin, 'text'> }) {
  const captions = useCaptions();
  return twin === 'links' ? (
    <ColumnChoice of="linkColumns" captions={[]} names={linkProperties(view)} />
  ) : (
    <ColumnChoice of="nodeColumns" captions={captions} names={nodeProperties(view)} />
  );
}

/** The text twin of the chart: the same entities and links as tables and as sentences, for keyboard and screen reader. */
export function TablePane({ full }: { full: boolean }) {
  const view = useView();
  const { evidence } = useModel();
  const { entities, links, entityFile, linkFile } = useTables(view);
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
        {evidence || twin === 'text' ? null : <Choice view={view} twin={twin} />}
        {twin === 'entities' ? <CsvButton name="Entities on the chart" rows={view.nodes.length} file={entityFile} /> : null}
        {twin === 'links' ? <CsvButton name="Links on the chart" rows={view.links.length} file={linkFile} /> : null}
      </div>
      <div className={classes.body}>
        {twin === 'entities' ? <EntityTable view={view} {...entities} /> : null}
        {twin === 'links' ? <LinkTable view={view} {...links} /> : null}
        {twin === 'text' ? <Prose view={view} /> : null}
      </div>
      {full ? <Footnotes nodes={view.nodes.map(({ node }) => node)} /> : null}
    </section>
  );
}
