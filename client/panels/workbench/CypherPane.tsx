import { useStores, useWorkbench } from '../common/context.ts';
import { LibraryPanel } from '../library/LibraryPanel.tsx';
import { Begin } from './Begin.tsx';
import classes from './cypher.module.css';
import { EditorEdge } from './EditorEdge.tsx';
import { History } from './History.tsx';
import { Outcome } from './Outcome.tsx';
import { Parameters } from './Parameters.tsx';
import { QueryTabs } from './QueryTabs.tsx';
import { RunBar } from './RunBar.tsx';
import { HELP_ID } from './use-editor.ts';
import { useWork } from './use-work.ts';

/** The analyst's workbench: queries in tabs, the editor with its parameters, and what came of the last run. */
export function CypherPane() {
  const { workbench } = useStores();
  const work = useWork();
  const side = useWorkbench((state) => state.drawer.side);
  const { tab, editor, chosen, run } = work;
  const share = useWorkbench((state) => state.drawer.editor);
  const blank = run.status === 'idle' && tab.text === '';
  const ran = run.status !== 'idle';
  return (
    <div className={classes.pane}>
      {side === 'library' ? <LibraryPanel onClose={() => workbench.showSide(null)} /> : null}
      {side === 'history' ? <History onClose={() => workbench.showSide(null)} /> : null}
      <div className={classes.work}>
        <QueryTabs onClosed={(id) => editor.handle?.forget(id)} onShown={() => editor.handle?.focus()} />
        <RunBar work={work} />
        <div
          className={classes.editor}
          data-alone={!ran && !blank}
          style={ran && share !== null ? { flex: `0 0 ${share * 100}%`, maxHeight: 'none' } : undefined}
          ref={editor.host}
        />
        {ran ? <EditorEdge share={share} /> : null}
        <p id={HELP_ID} className="visually-hidden">
          Tab indents. Press Escape and then Tab to leave the editor. Control Enter runs the statement.
        </p>
        <Parameters
          key={tab.id}
          given={tab.parameters}
          named={chosen.parameters}
          missing={work.missing}
          onChange={(parameters) => workbench.change(tab.id, { parameters })}
          onRun={() => work.start('run')}
        />
        {blank ? <Begin /> : null}
        {ran ? <Outcome work={work} /> : null}
      </div>
    </div>
  );
}
