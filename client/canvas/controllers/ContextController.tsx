import { useEffect } from 'react';
import type { ControllerProps } from './shared.ts';

interface ContextProps extends ControllerProps {
  /** The drawing context is back: the chart must be opened anew. */
  readonly onRestored: () => void;
}

/** A graphics driver can take the drawing context away. Asks for it back, and says so meanwhile. */
export function ContextController({ stage, latest, onRestored }: ContextProps) {
  useEffect(() => {
    const container = stage.sigma.getContainer();
    let told = false;
    const lost = (event: Event) => {
      event.preventDefault();
      if (!told) latest.current.onContextLost();
      told = true;
    };
    // These events do not bubble; they can be caught on the way down.
    container.addEventListener('webglcontextlost', lost, true);
    container.addEventListener('webglcontextrestored', onRestored, true);
    return () => {
      container.removeEventListener('webglcontextlost', lost, true);
      container.removeEventListener('webglcontextrestored', onRestored, true);
    };
  }, [stage, latest, onRestored]);
  return null;
}
