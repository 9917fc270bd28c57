import { useEffect, useRef } from 'react';

/** What opens beside the table takes from its width: the cell that it is about must not be left behind it. `width`: of the table, in pixels. */
export function useInSight(width: number, opened: boolean, reveal: () => void): void {
  const before = useRef(width);
  useEffect(() => {
    const narrower = width < before.current;
    before.current = width;
    // The table measures itself in this frame; it can scroll in the next.
    if (narrower && opened) requestAnimationFrame(reveal);
  });
}
