import { hostname } from 'node:os';
import type { Owner } from './write/lease.ts';

/** This process as a holder of the lease. `what`: the command that a person typed. For main files. */
export const thisProcess = (what: string): { owner: Owner; isAlive: (pid: number) => boolean } => ({
  owner: { host: hostname(), pid: process.pid, what },
  isAlive: (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // A process of somebody else's answers EPERM: it lives.
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
});
