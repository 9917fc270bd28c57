import { type SpawnOptions, spawn } from 'node:child_process';

export interface Ended {
  /** null when a signal has ended it. */
  readonly code: number | null;
  /** What it has printed, errors too. */
  readonly text: string;
}

/** Runs a command and waits for its end. Rejects where it cannot be started or `signal` ends it. */
export function runToEnd(
  command: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env' | 'signal' | 'timeout'>,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    const listen = (part: Buffer) => {
      text += part.toString('utf8');
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, text }));
  });
}
