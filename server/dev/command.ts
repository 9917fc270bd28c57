import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  /** null: could not be started, or ended by a signal. */
  code: number | null;
  /** Standard output and error as they came. */
  output: string;
}

/** Runs a program in the project's folder to its end. Never rejects. */
export function runCommand(command: string, args: readonly string[], options: { env?: NodeJS.ProcessEnv } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { cwd: ROOT, env: options.env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const listen = (part: Buffer) => {
      output += part.toString('utf8');
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** A program of node_modules, run by this Node. */
export const runModule = (file: string, args: readonly string[], options: { env?: NodeJS.ProcessEnv } = {}): Promise<Ended> =>
  runCommand(process.execPath, [`${ROOT}node_modules/${file}`, ...args], options);
