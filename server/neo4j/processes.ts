import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// A process id alone is no identity: ids are reused, and a killed child that nobody has waited for (usual in containers)
// still answers kill(0). So a process is known by its id AND its start, and a zombie counts as dead.

/** From Linux's /proc/<pid>/stat: start time in clock ticks since boot, or null for a zombie. The name may hold spaces and brackets. */
export function startFromStat(stat: string): string | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  const start = fields[19];
  if (state === 'Z' || state === 'X' || start === undefined) return null;
  return start;
}

/** From `ps -o stat=,lstart=` (macOS and others): start as printed, or null for a zombie or none. */
export function startFromPs(output: string): string | null {
  const [state = '', ...start] = output.trim().split(/\s+/);
  return start.length === 0 || state.startsWith('Z') ? null : start.join(' ');
}

/** What tells this process from a later one with the same id; null when no such process lives. */
export function identityOf(pid: number): string | null {
  if (process.platform !== 'linux')
    return startFromPs(spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout);
  try {
    const start = startFromStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return start === null ? null : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${start}`;
  } catch {
    return null;
  }
}

/** Whether the very process that was recorded still lives. */
export function isAlive(process: { pid: number; identity: string }): boolean {
  return identityOf(process.pid) === process.identity;
}

/** Asks the process to end, waits, then ends it by force. Resolves once it is gone; at once when it was. */
export async function endProcess(process_: { pid: number; identity: string }, patienceMs: number): Promise<void> {
  const gone = async (withinMs: number): Promise<boolean> => {
    const deadline = Date.now() + withinMs;
    while (Date.now() < deadline) {
      if (!isAlive(process_)) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return !isAlive(process_);
  };
  for (const [signal, patience] of [['SIGTERM', patienceMs] as const, ['SIGKILL', 5_000] as const]) {
    if (!isAlive(process_)) return;
    try {
      process.kill(process_.pid, signal);
    } catch {
      return;
    }
    if (await gone(patience)) return;
  }
}
