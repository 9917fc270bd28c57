import { Presets, SingleBar } from 'cli-progress';
import type { Progress, Report } from './progress.ts';

export interface Shown {
  readonly report: Report;
  /** Takes the bar away, so that what is printed next stands alone. */
  stop(): void;
}

/** Progress with its rate on a terminal; elsewhere one line a step, without repeating. */
export function showProgress(stream: NodeJS.WriteStream, print: (line: string) => void, clock: () => number): Shown {
  return stream.isTTY ? onTerminal(stream, clock) : asLines(print);
}

export function asLines(print: (line: string) => void): Shown {
  let last = '';
  return {
    report: ({ step, total }) => {
      if (step === last) return;
      last = step;
      print(`… ${step}${total === null || total === 0 ? '' : ` (${total})`}`);
    },
    stop: () => undefined,
  };
}

function onTerminal(stream: NodeJS.WriteStream, clock: () => number): Shown {
  const format = ' {bar} {value}/{most} {step} {rate}';
  const bar = new SingleBar({ stream, format, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  let current = '';
  let began = 0;
  return {
    report: (progress) => {
      if (progress.step !== current) {
        if (current === '') bar.start(progress.total ?? 0, 0, payload(progress, 0));
        current = progress.step;
        began = clock();
      }
      bar.setTotal(Math.max(1, progress.total ?? progress.done));
      bar.update(progress.done, payload(progress, clock() - began));
    },
    stop: () => bar.stop(),
  };
}

const payload = ({ step, done, total }: Progress, ms: number) => ({
  step,
  most: total ?? '?',
  rate: ms < 200 || done === 0 ? '' : `${Math.round(done / (ms / 1_000))}/s`,
});
