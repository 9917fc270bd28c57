import { existsSync } from 'node:fs';
import { runCommand } from './command.ts';

// Browser tests need a Chromium of the system: Playwright's own download is not used, so that npm ci stays enough.

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const HOW_TO_GET_CHROMIUM =
  'No Chromium found. Debian, WSL: sudo apt-get install chromium; macOS: brew install --cask google-chrome; or set CHROMIUM_PATH to one.';

/** The browser that CHROMIUM_PATH names (null when it is not there: a wrong setting is not worked around), else the first of the usual ones. */
export function findChromium(chromiumPath: string | undefined, exists: (path: string) => boolean = existsSync): string | null {
  if (chromiumPath) return exists(chromiumPath) ? chromiumPath : null;
  return PLACES.find(exists) ?? null;
}

/** The browser, installed where that can be done unasked (root with apt-get). Throws with what to do. */
export async function ensureChromium(env: NodeJS.ProcessEnv, report: (line: string) => void): Promise<string> {
  const found = findChromium(env.CHROMIUM_PATH);
  if (found !== null) return found;
  if (env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, where there is nothing. Correct or unset it.`);
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(HOW_TO_GET_CHROMIUM);
  report('… Installing Chromium (apt-get install chromium)');
  const apt = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-q'], { env: apt });
  const { code, output } = await runCommand('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], {
    env: apt,
  });
  const installed = findChromium(undefined);
  if (installed === null)
    throw new Error(`${HOW_TO_GET_CHROMIUM} apt-get ended with ${code}: ${output.trim().split('\n').at(-1)}`);
  return installed;
}
