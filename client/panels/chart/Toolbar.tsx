import { IconArrowBackUp, IconArrowForwardUp, IconArrowsJoin, IconRoute, IconTag } from '@tabler/icons-react';
import type { Ref } from 'react';
import { position, redoLabel, undoLabel } from '../../state/history.ts';
import { LAYOUTS } from '../../state/snapshot.ts';
import { setGroupParallel, setLabels } from '../../state/transitions.ts';
import { capital } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useExplorer, useSnapshot, useUi } from '../common/context.ts';
import { Tool } from '../common/Tool.tsx';
import classes from './chart.module.css';

function History() {
  const history = useExplorer((state) => state.history);
  const furthest = useUi((ui) => ui.furthest);
  const { undo, redo } = useActions();
  const at = position(history);
  const [back, forth] = [undoLabel(history), redoLabel(history)];
  return (
    <div className={classes.set}>
      <Tool label="Undo" hint={back ? `Undo: ${back} (Ctrl Z)` : 'Undo (Ctrl Z)'} disabled={at === 0} run={undo}>
        <IconArrowBackUp size={17} />
      </Tool>
      <Tool label="Redo" hint={forth ? `Redo: ${forth} (Ctrl Y)` : 'Redo (Ctrl Y)'} disabled={at >= furthest} run={redo}>
        <IconArrowForwardUp size={17} />
      </Tool>
    </div>
  );
}

function Layouts() {
  const { layout } = useSnapshot();
  const arranging = useUi((ui) => ui.arranging);
  const { relayout } = useActions();
  return (
    <fieldset className={classes.set} style={{ margin: 0 }} aria-busy={arranging !== null}>
      <legend className="visually-hidden">Layout</legend>
      {LAYOUTS.map((name) => (
        <Tool
          key={name}
          label={`${capital(name)} layout`}
          hint={`Arrange: ${name}. Pinned entities stay.`}
          pressed={layout === name}
          run={() => relayout(name)}
        >
          {capital(name)}
        </Tool>
      ))}
    </fieldset>
  );
}

export function Toolbar({ ref }: { ref: Ref<HTMLDivElement> }) {
  const { labels, groupParallel } = useSnapshot();
  const { apply, findPath } = useActions();
  return (
    <div ref={ref} className={classes.toolbar} role="toolbar" aria-label="Chart">
      <History />
      <Layouts />
      <div className={classes.set}>
        <Tool label="Find path" hint="Find a path between two entities (P)" run={() => findPath({})}>
          <IconRoute size={16} /> Find path
        </Tool>
      </div>
      <div className={classes.set}>
        <Tool label="Labels" hint="Labels on or off (L)" pressed={labels} run={() => apply(setLabels(!labels))}>
          <IconTag size={16} />
        </Tool>
        <Tool
          label="Group parallel links"
          hint="Draw several links between the same two as one, with their number"
          pressed={groupParallel}
          run={() => apply(setGroupParallel(!groupParallel))}
        >
          <IconArrowsJoin size={16} />
        </Tool>
      </div>
    </div>
  );
}
