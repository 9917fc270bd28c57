import type { AnalystDoor } from '../db/index.ts';
import type { Leave } from './turns.ts';

const SHORTLY_MS = 50;
const SELDOM_MS = 1_000;
const QUESTION_MS = 5_000;
/** Who hears that it is to end, ends sooner. */
const DEAF_AFTER_MS = 2_000;
/** A loop of a billion steps inside one expression would hold a core for hours. */
const STUCK_AFTER_MS = 60_000;

export interface Ending {
  readonly door: Pick<AnalystDoor, 'isRunning'>;
  /** Milliseconds. */
  readonly clock: () => number;
  /** Called once for a statement that goes on for a minute after it was told to end. */
  readonly onStuck?: (() => void) | undefined;
}

/**
 * Calls `leave` when a transaction is gone from the server. It was told to end, and mostly does at once; but planning, a regular expression or a
 * loop inside one expression do not hear it. Until they are done they hold their place, so that there are never more of them than places; who waits
 * for it is told.
 */
export function whenEnded({ door, clock, onStuck }: Ending, id: string, leave: Leave): void {
  const since = clock();
  let told = false;
  const look = async (pause: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, pause).unref());
    const running = await door.isRunning(id, AbortSignal.timeout(QUESTION_MS)).catch(isBusy);
    if (running && clock() - since > DEAF_AFTER_MS) leave.deaf(onStuck !== undefined);
    if (running && !told && clock() - since > STUCK_AFTER_MS) {
      told = true;
      onStuck?.();
    }
    if (running) return look(Math.min(SELDOM_MS, pause * 2));
    leave();
  };
  void look(SHORTLY_MS);
}

/** A server that does not answer in time is taken to be at it still; one that is gone has ended everything. */
const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'timeout';
