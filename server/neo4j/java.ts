import { join } from 'node:path';
import type { Env } from './env.ts';
import { runToEnd } from './run-to-end.ts';
import { StartError } from './start-error.ts';

const OLDEST_JAVA = 17;

export interface Java {
  command: string;
  /** As printed, for example 17.0.15 */
  version: string;
  major: number;
}

const HOW =
  'Install Java 17 or 21 (Debian, Ubuntu, WSL: apt install openjdk-17-jre-headless; macOS: brew install openjdk@21), or set NEO4J_URI to a Neo4j that you run yourself.';

/** `openjdk version "17.0.15" 2025-04-15` → 17.0.15, 17; `java version "1.8.0_392"` → 1.8.0_392, 8; null when no version is printed. */
export function parseJavaVersion(output: string): { version: string; major: number } | null {
  const version = /version "([^"]+)"/.exec(output)?.[1];
  const parts = version === undefined ? null : /^(\d+)(?:\.(\d+))?/.exec(version);
  if (version === undefined || parts === null) return null;
  const [, first, second] = parts;
  return { version, major: Number(first === '1' && second !== undefined ? second : first) };
}

/** Java of JAVA_HOME, else of PATH. JAVA_HOME is obeyed even when it is wrong, as Maven obeys it too. Throws StartError. */
export async function findJava(env: Env): Promise<Java> {
  const home = env.JAVA_HOME;
  const command = home ? join(home, 'bin', 'java') : 'java';
  const where = home ? `JAVA_HOME (${home})` : 'PATH';
  const { text } = await runToEnd(command, ['-version'], { env, timeout: 20_000 }).catch(() => ({ text: '' }));
  const found = parseJavaVersion(text);
  if (found === null) {
    const fix = home ? 'Correct or unset JAVA_HOME. ' : '';
    throw new StartError(
      'java-missing',
      `No working Java found through ${where}; Neo4j needs Java ${OLDEST_JAVA} or later.`,
      fix + HOW,
    );
  }
  if (found.major < OLDEST_JAVA) {
    throw new StartError(
      'java-too-old',
      `Java ${found.version} found through ${where} is too old; Neo4j needs Java ${OLDEST_JAVA} or later.`,
      HOW,
    );
  }
  return { command, ...found };
}
