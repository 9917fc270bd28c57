import { fileURLToPath } from 'node:url';
import { readSettings } from './config.ts';
import { partsOf } from './start/parts.ts';
import { startProduct } from './start/product.ts';
import { remarksOn } from './start/remarks.ts';
import { explain, onFirst } from './start/run.ts';

// The composition root: the only file of the product that reads the environment and the command line.

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const print = (line: string): void => console.log(line);

async function main(): Promise<number> {
  const reading = readSettings(process.argv.slice(2), process.env, ROOT);
  if (reading.kind === 'help') {
    print(reading.text);
    return 0;
  }
  if (reading.kind === 'errors') {
    for (const { message, hint } of reading.errors) console.error(`✗ ${message} ${hint}`);
    return 2;
  }
  const { settings } = reading;
  (await remarksOn(settings)).forEach(print);
  const stopping = new AbortController();
  onFirst(['SIGINT', 'SIGTERM', 'SIGHUP'], () => {
    print('… Stopping');
    stopping.abort();
  });
  try {
    const product = await startProduct({
      settings,
      env: process.env,
      print,
      signal: stopping.signal,
      parts: await partsOf(settings, ROOT),
    });
    await new Promise((resolve) =>
      stopping.signal.aborted ? resolve(null) : stopping.signal.addEventListener('abort', resolve),
    );
    await product.stop();
    print('✓ Stopped');
    return 0;
  } catch (error) {
    if (stopping.signal.aborted) {
      print('✓ Stopped');
      return 0;
    }
    console.error(explain(error));
    return 1;
  }
}

process.exit(await main());
