import { useActions } from './common/actions.ts';
import { useSnapshot, useUi } from './common/context.ts';
import { LinkPanel } from './link/LinkPanel.tsx';
import { ManyPanel } from './node/ManyPanel.tsx';
import { NodePanel } from './node/NodePanel.tsx';
import classes from './panel.module.css';
import { PathPanel } from './path/PathPanel.tsx';
import { Welcome } from './welcome/Welcome.tsx';

/** Right column: the path that is asked for, else what is selected, else where to begin. */
export function SidePanel() {
  const { selection } = useSnapshot();
  const pathOpen = useUi((ui) => ui.pathOpen);
  const { from, to } = useUi((ui) => ui.path);
  const { setUi } = useActions();
  const kept = !pathOpen && from !== null && to !== null;
  const [only, ...more] = selection.nodes;
  const content = () => {
    if (pathOpen) return <PathPanel />;
    if (selection.link !== null) return <LinkPanel key={selection.link} id={selection.link} />;
    if (only === undefined) return <Welcome />;
    return more.length > 0 ? <ManyPanel ids={selection.nodes} /> : <NodePanel key={only} id={only} />;
  };
  return (
    <aside className={classes.panel} aria-label={pathOpen ? 'Find path' : 'Selection'}>
      {kept ? (
        <button type="button" className={classes.back} onClick={() => setUi({ pathOpen: true })}>
          ‹ Back to the path
        </button>
      ) : null}
      {content()}
    </aside>
  );
}
