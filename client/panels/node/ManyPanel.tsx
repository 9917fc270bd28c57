import { Button } from '@mantine/core';
import { useActions } from '../common/actions.ts';
import { useNodeOf } from '../common/hooks.ts';
import { Name, NodeMark } from '../common/Mark.tsx';
import classes from '../panel.module.css';

/** Several entities at once: what can be done with all of them, and the list. */
export function ManyPanel({ ids }: { ids: readonly string[] }) {
  return (
    <>
      <div className={classes.head}>
        <h1 id="panel-heading" tabIndex={-1} className={classes.title}>
          {ids.length} entities selected
        </h1>
        <Deeds ids={ids} />
      </div>
      <div className={classes.scroll}>
        <div className={classes.body}>
          <ul className={classes.stack} style={{ gap: 0 }}>
            {ids.map((id) => (
              <li key={id}>
                <One id={id} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

function Deeds({ ids }: { ids: readonly string[] }) {
  const { hide, remove, keepOnly, findPath } = useActions();
  const [from, to] = ids;
  return (
    <div className={classes.actions}>
      {ids.length === 2 && from !== undefined && to !== undefined ? (
        <Button onClick={() => findPath({ from, to })}>Path between them</Button>
      ) : null}
      <Button variant="default" onClick={() => keepOnly(ids)}>
        Keep only
      </Button>
      <Button variant="default" onClick={() => hide(ids)}>
        Hide
      </Button>
      <Button variant="default" onClick={() => remove(ids)}>
        Remove from the picture
      </Button>
    </div>
  );
}

function One({ id }: { id: string }) {
  const node = useNodeOf()(id);
  const { selectNode } = useActions();
  return (
    <button type="button" className={classes.item} onClick={() => selectNode(id)}>
      {node ? <NodeMark node={node} /> : null}
      <span>{node ? <Name of={node} /> : id}</span>
    </button>
  );
}
