import { ActionIcon, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy, IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import type { Cell } from '../../../server/contract/cells.ts';
import { cellField } from '../../../server/contract/tabular.ts';
import { cut } from '../../graph/script.ts';
import { ExactText } from '../../ui/ExactText.tsx';
import { nothingIn } from '../common/nothing.ts';
import panel from '../panel.module.css';
import { FOLDED, inOrder, type Property, typeOf, valueText, webAddress } from './property.ts';
import classes from './raw.module.css';

/** The value itself; the address of a page opens beside it, in a window that cannot reach this one. */
function Value({ cell }: { cell: Cell }) {
  const [open, setOpen] = useState(false);
  const address = webAddress(cell);
  const nothing = nothingIn(cell);
  if (nothing !== null) return <span className={classes.nothing}>{nothing}</span>;
  const text = valueText(cell);
  const folded = text.length > FOLDED && !open;
  return (
    <>
      <bdi className={typeof cell === 'string' ? classes.text : classes.exact}>
        <ExactText text={folded ? cut(text, FOLDED) : text} />
      </bdi>
      {text.length > FOLDED ? (
        <button type="button" className={panel.linkButton} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Fold' : `Show all ${text.length.toLocaleString('en')} characters`}
        </button>
      ) : null}
      {address === null ? null : (
        <a className={classes.out} href={address} target="_blank" rel="noopener noreferrer">
          Open this address <IconExternalLink size={12} aria-hidden />
        </a>
      )}
    </>
  );
}

function Copy({ property: { name, cell } }: { property: Property }) {
  const { copy, copied } = useClipboard({ timeout: 1200 });
  return (
    <Tooltip label={copied ? 'Copied' : 'Copy the value'}>
      <ActionIcon size={22} className={classes.copy} aria-label={`Copy ${name}`} onClick={() => copy(cellField(cell))}>
        {copied ? <IconCheck size={13} /> : <IconCopy size={13} />}
      </ActionIcon>
    </Tooltip>
  );
}

interface RawPropertiesProps {
  readonly raw: Readonly<Record<string, Cell>>;
  /** The property that names the thing. */
  readonly caption: string | null;
  readonly what: string;
}

/** All properties of a node or relationship as they stand in the database: exact, with their types. */
export function RawProperties({ raw, caption, what }: RawPropertiesProps) {
  const properties = inOrder(raw, caption);
  if (properties.length === 0) return <p className={`${panel.prose} ${panel.muted}`}>This {what} has no properties.</p>;
  return (
    <dl className={classes.list} aria-label={`Properties of this ${what}`}>
      {properties.map((property) => (
        <div key={property.name}>
          <dt>
            <bdi>
              <ExactText text={property.name} />
            </bdi>
            <span className={classes.type}>{typeOf(property.cell)}</span>
          </dt>
          <dd>
            <Value cell={property.cell} />
          </dd>
          <Copy property={property} />
        </div>
      ))}
    </dl>
  );
}
