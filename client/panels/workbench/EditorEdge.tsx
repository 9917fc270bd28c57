import { useEffect, useRef, useState } from 'react';
import { useStores } from '../common/context.ts';
import { Handle } from '../drawer/Handle.tsx';
import classes from './cypher.module.css';

/** Pixels of the editor above its lower edge, and of the workbench around both. */
function heights(edge: Element | null): { top: number; all: number; bottom: number } | null {
  const [editor, work] = [edge?.previousElementSibling, edge?.parentElement];
  if (edge == null || editor == null || work == null || work.clientHeight === 0) return null;
  const { top, bottom } = editor.getBoundingClientRect();
  return { top, bottom, all: work.clientHeight };
}

const shareAt = (handle: HTMLElement, y: number): number | null => {
  const known = heights(handle.parentElement);
  return known === null ? null : (y - known.top) / known.all;
};

/** Between the editor with its parameters and the answer. `share`: as the reader left it; null while it goes by the text. */
export function EditorEdge({ share }: { share: number | null }) {
  const { workbench } = useStores();
  const edge = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState(0.2);
  useEffect(() => {
    const editor = edge.current?.previousElementSibling;
    if (editor == null) return;
    const observer = new ResizeObserver(() => {
      const known = heights(edge.current);
      if (known !== null) setMeasured((known.bottom - known.top) / known.all);
    });
    observer.observe(editor);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={edge} className={classes.edge}>
      <Handle
        label="Height of the editor"
        share={share ?? measured}
        least={8}
        most={75}
        above
        shareAt={shareAt}
        onChange={(next) => workbench.sizeEditor(next)}
        onReset={() => workbench.sizeEditor(null)}
      />
    </div>
  );
}
