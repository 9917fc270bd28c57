import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Outlets } from './answer.ts';

/** Names and messages may hold anything: nothing that a terminal would take for a command is said. */
export const harmless = (line: string): string => line.replaceAll(/[^\P{Cc}\n\t]/gu, ' ');

/**
 * Writes to a stream no faster than it is read. A reader who has seen enough (`| head`) closes it: then `stopping` is aborted, which ends the
 * statement on the server, and `closed` says why.
 */
export function createOutlets(
  stream: Writable,
  say: (line: string) => void,
  stopping: AbortController,
): Outlets & { closed(): boolean } {
  let closed = false;
  stream.on('error', () => {
    closed = true;
    stopping.abort();
  });
  return {
    say: (line) => say(harmless(line)),
    closed: () => closed,
    write: async (text) => {
      if (text === '' || stream.write(text)) return;
      await once(stream, 'drain', { signal: stopping.signal });
    },
  };
}
