import { useEffect } from 'react';
import type { Session } from '../session.ts';
import type { Stage } from '../stage.ts';

/** Follows the size of the container: panels open and close beside the chart. */
export function ResizeController({ stage, session }: { readonly stage: Stage; readonly session: Session }) {
  useEffect(() => {
    const observer = new ResizeObserver(() => session.resized());
    observer.observe(stage.sigma.getContainer());
    return () => observer.disconnect();
  }, [stage, session]);
  return null;
}
