import { ActionIcon, Button, CloseButton, Tooltip } from '@mantine/core';
import { IconCopy, IconTopologyStar3 } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import {
  type Cell,
  type CellMap,
  isTagged,
  type NodeCell,
  type PathCell,
  type RelationshipCell,
} from '../../../server/contract/cells.ts';
import { cellPlain, cellText } from '../../../server/contract/tabular.ts';
import type { Inspected } from '../../state/workbench/looks.ts';
import { kindOf } from '../../state/workbench/rows-kinds.ts';
import { ExactText } from '../../ui/ExactText.tsx';
import { nothingIn } from '../common/nothing.ts';
import { CellView, LinkChip, NodeChip } from './CellView.tsx';
import { copyText } from './copy.ts';
import { isThing, KIND_WORDS } from './kinds.ts';
import classes from './results.module.css';

/** Items with keys of their own: the same may stand in a list or on a path twice. */
const keyed = <T,>(items: readonly T[], nameOf: (item: T) => string): { key: string; item: T; at: number }[] =>
  items.map((item, at) => ({ key: `${at} ${nameOf(item)}`, item, at }));

const typeWord = (cell: Cell): string =>
  cell !== null && isTagged(cell) && 'value' in cell && cell.$ !== 'map' ? cell.$ : KIND_WORDS[kindOf(cell)];

function Facts({ props }: { props: CellMap }) {
  const entries = Object.entries(props);
  if (entries.length === 0) return <p className={classes.told}>It has no properties.</p>;
  return (
    <dl className={classes.facts}>
      {entries.map(([key, value]) => (
        <div key={key}>
          <dt>
            <bdi>
              <ExactText text={key} />
            </bdi>{' '}
            <span>{typeWord(value)}</span>
          </dt>
          <dd>
            <Value cell={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function NodeFacts({ node }: { node: NodeCell }) {
  return (
    <>
      <ul className={classes.labels} aria-label="Labels">
        {node.labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
        {node.labels.length === 0 ? <li>no label</li> : null}
      </ul>
      <Facts props={node.props} />
    </>
  );
}

function PathFacts({ path }: { path: PathCell }) {
  return (
    <ol className={classes.chain}>
      {keyed(path.nodes, ({ elementId }) => elementId).map(({ key, item: node, at }) => (
        <li key={key}>
          <PathLink link={path.links[at - 1]} to={node.elementId} />
          <NodeChip node={node} />
          <details>
            <summary>{node.labels.join(', ')}: properties</summary>
            <Facts props={node.props} />
          </details>
        </li>
      ))}
    </ol>
  );
}

function PathLink({ link, to }: { link: RelationshipCell | undefined; to: string }) {
  if (link === undefined) return null;
  return (
    <>
      <span aria-hidden>{link.target === to ? '↓ ' : '↑ '}</span>
      <LinkChip type={link.type} />
      <details>
        <summary>{Object.keys(link.props).length === 0 ? 'no properties' : 'properties'}</summary>
        <Facts props={link.props} />
      </details>
    </>
  );
}

const Long = ({ text }: { text: string }) => (
  <bdi className={classes.long}>
    <ExactText text={text} />
  </bdi>
);

/** A value in full, with everything in it. */
function Value({ cell }: { cell: Cell }) {
  if (nothingIn(cell) !== null) return <CellView cell={cell} />;
  if (cell === null || typeof cell !== 'object') return <Long text={String(cell)} />;
  if (!isTagged(cell))
    return cell.length === 0 ? (
      <span className={classes.null}>empty list</span>
    ) : (
      <ol className={classes.items}>
        {keyed(cell, cellText).map(({ key, item }) => (
          <li key={key}>
            <Value cell={item} />
          </li>
        ))}
      </ol>
    );
  switch (cell.$) {
    case 'map':
      return <Facts props={cell.value} />;
    case 'node':
      return (
        <>
          <NodeChip node={cell} />
          <NodeFacts node={cell} />
        </>
      );
    case 'relationship':
      return (
        <>
          <LinkChip type={cell.type} />
          <Facts props={cell.props} />
        </>
      );
    case 'path':
      return <PathFacts path={cell} />;
    default:
      return <Long text={cellText(cell)} />;
  }
}

const copyOf = (cell: Cell): string => {
  const plain = cellPlain(cell);
  return typeof plain === 'object' ? JSON.stringify(plain, null, 2) : String(plain);
};

interface Props {
  readonly inspected: Inspected;
  readonly onOpen: (cell: Cell) => void;
  readonly onClose: () => void;
}

/** Everything that a cell holds, exact, beside the table. */
export function Inspector({ inspected, onOpen, onClose }: Props) {
  const { cell, note } = inspected;
  return (
    <aside
      className={classes.inspector}
      aria-label="All of the cell"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Head inspected={inspected} onClose={onClose} />
      <div className={classes.inspectorBody}>
        {note === null ? null : <p className={classes.told}>{note}</p>}
        {note === null && isThing(cell) ? (
          <Button
            mb={10}
            display="block"
            variant="default"
            leftSection={<IconTopologyStar3 size={14} />}
            onClick={() => onOpen(cell)}
          >
            Show in the explorer
          </Button>
        ) : null}
        <Value cell={cell} />
      </div>
    </aside>
  );
}

function Head({ inspected, onClose }: Omit<Props, 'onOpen'>) {
  const { cell, title } = inspected;
  const heading = useRef<HTMLHeadingElement>(null);
  // Another cell is another card: reading begins at its heading.
  useEffect(() => {
    if (inspected.cell !== undefined) heading.current?.focus({ preventScroll: true });
  }, [inspected]);
  return (
    <div className={classes.inspectorHead}>
      <h3 ref={heading} tabIndex={-1}>
        <span className={classes.over}>{typeWord(cell)}</span>
        {title}
      </h3>
      <Tooltip label="Copy all of it">
        <ActionIcon aria-label="Copy all of it" onClick={() => void copyText(copyOf(cell), 'Value')}>
          <IconCopy size={15} />
        </ActionIcon>
      </Tooltip>
      <CloseButton aria-label="Close the details" size="sm" onClick={onClose} />
    </div>
  );
}
