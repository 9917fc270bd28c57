import { IconBraces, IconBrackets, IconCalendar, IconClock, IconMapPin, IconRoute } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { type Cell, isTagged, type NodeCell, type PathCell } from '../../../server/contract/cells.ts';
import { type CellKind, kindOf } from '../../state/workbench/rows-kinds.ts';
import { ExactText } from '../../ui/ExactText.tsx';
import { Mark } from '../common/Mark.tsx';
import { nothingIn } from '../common/nothing.ts';
import { faceOf, faceText } from './faces.ts';
import classes from './results.module.css';
import { useCellText, useFaces } from './use-faces.ts';

const ICONS: Partial<Record<CellKind, ComponentType<{ size: number; className?: string; 'aria-hidden'?: boolean }>>> = {
  date: IconCalendar,
  time: IconClock,
  duration: IconClock,
  point: IconMapPin,
  list: IconBrackets,
  map: IconBraces,
};

/** Longer texts are cut: what is beyond the edge of a cell need not be in the page. */
const LONGEST = 400;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

export function NodeChip({ node, size = 15 }: { node: NodeCell; size?: number }) {
  const { group, caption } = faceOf(useFaces(), node);
  const subtype = typeof node.props.subtype === 'string' ? node.props.subtype : null;
  return (
    <span className={classes.chip}>
      {group === null ? <span className={classes.dot} aria-hidden /> : <Mark group={group} subtype={subtype} size={size} />}
      <span className={classes.caption} data-described={node.props.nameBasis === 'described'}>
        {faceText(caption, node)}
      </span>
    </span>
  );
}

export const LinkChip = ({ type }: { type: string }) => (
  <span className={classes.linkChip}>
    <span className={classes.stroke} aria-hidden />
    {type}
  </span>
);

/** A path as its entities in order; arrows say which way its relationships go. */
function PathText({ path }: { path: PathCell }) {
  const faces = useFaces();
  return (
    <span className={classes.path}>
      <IconRoute size={13} className={classes.icon} aria-hidden />
      <span className={classes.clip}>
        {path.nodes.map((node, at) => {
          const link = path.links[at - 1];
          const place = `${at} ${node.elementId}`;
          return (
            <span key={place} className={classes.hop}>
              {link === undefined ? null : (
                <span className={classes.arrow} title={link.type}>
                  {link.target === node.elementId ? '→' : '←'}
                </span>
              )}
              {faceText(faceOf(faces, node).caption, node)}
            </span>
          );
        })}
      </span>
    </span>
  );
}

/** What has parts or a type of its own, in words beside its mark. */
function Typed({ cell }: { cell: Cell }) {
  const textOf = useCellText();
  const Icon = ICONS[kindOf(cell)];
  return (
    <span className={classes.typed}>
      {Icon === undefined ? null : <Icon size={13} className={classes.icon} aria-hidden />}
      {Array.isArray(cell) ? <span className={classes.size}>{cell.length}</span> : null}
      <bdi className={classes.clip}>
        <ExactText text={cut(textOf(cell))} />
      </bdi>
    </span>
  );
}

/** A value as one line of the table. */
export function CellView({ cell }: { cell: Cell }) {
  const nothing = nothingIn(cell);
  if (nothing !== null) return <span className={classes.null}>{nothing}</span>;
  if (typeof cell !== 'object')
    return (
      <bdi>
        <ExactText text={cut(String(cell))} />
      </bdi>
    );
  if (isTagged(cell)) {
    if (cell.$ === 'node') return <NodeChip node={cell} />;
    if (cell.$ === 'relationship') return <LinkChip type={cell.type} />;
    if (cell.$ === 'path') return <PathText path={cell} />;
  }
  return <Typed cell={cell} />;
}
