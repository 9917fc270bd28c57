import type { Breath } from '../../state/workbench/slices.ts';

/** The browser's turn: a message to ourselves comes after what is waiting, without the four milliseconds of a timer. */
export function breath(): Breath {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return {
    now: () => performance.now(),
    rest: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        port2.postMessage(null);
      }),
  };
}
