import { useEffect } from 'react';
import type { ControllerProps } from './shared.ts';

interface ContextProps extends ControllerProps {
  /** The drawing context is back: the chart must be opened anew. */
  readonly onRestored: () => void;
}

/** Milliseconds that a graphics driver is given to come back before the chart gives up. */
const PATIENCE = 4000;

/** A graphics driver can take the drawing context away. Asks for it back, and reports the loss when it does not come. */
export function ContextController({ stage, latest, onRestored }: ContextProps) {
  useEffect(() => {
    const container = stage.sigma.getContainer();
    let waiting: number | undefined;
    const lost = (event: Event) => {
      event.preventDefault();
      waiting ??= window.setTimeout(() => latest.current.onContextLost(), PATIENCE);
    };
    // The first of several layers that come back is enough: all are opened anew.
    let back = false;
    const restored = () => {
      window.clearTimeout(waiting);
      if (!back) onRestored();
      back = true;
    };
    // These events do not bubble; they can be caught on the way down.
    container.addEventListener('webglcontextlost', lost, true);
    container.addEventListener('webglcontextrestored', restored, true);
    return () => {
      window.clearTimeout(waiting);
      container.removeEventListener('webglcontextlost', lost, true);
      container.removeEventListener('webglcontextrestored', restored, true);
    };
  }, [stage, latest, onRestored]);
  return null;
}
