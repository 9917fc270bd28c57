import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../config.ts';
import { createGateway } from '../db/index.ts';
import { startManagedNeo4j } from '../neo4j/index.ts';
import { partsOf } from '../start/parts.ts';
import { startProduct } from '../start/product.ts';
import { onFirst } from '../start/run.ts';
import { ODD } from './odd-data.ts';

// The product on a database that it did not write, for the journeys of the browser: a Neo4j of its own with odd data, filled once, and ended
// with it. Usage: tsx server/testing/odd-product.main.ts <port> <folder> <cache folder>

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const print = (line: string): void => console.log(line);

async function main([port = '4456', folder = `${ROOT}.corridor/e2e/foreign`, cacheFolder]: readonly string[]): Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const filledWith = `${folder}/odd.json`;
  const wanted = JSON.stringify(ODD);
  // A folder that an older list has filled is of no use.
  if ((await readFile(filledWith, 'utf8').catch(() => null)) !== wanted)
    await rm(`${folder}/neo4j`, { recursive: true, force: true });
  onFirst(['SIGINT', 'SIGTERM', 'SIGHUP'], () => stopping.abort());
  const neo4j = await startManagedNeo4j({
    dataFolder: `${folder}/neo4j`,
    cacheFolder,
    env: process.env,
    heap: '512m',
    what: 'browser journeys',
    report: print,
    signal,
  });
  try {
    const gateway = createGateway({ ...neo4j, database: 'neo4j' });
    if ((await gateway.ping()).kind === 'empty') for (const statement of ODD) await gateway.execute(statement);
    await gateway.close();
    await writeFile(filledWith, wanted);
    const { uri, username, password } = neo4j;
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'neo4j' };
    const reading = readSettings(['--port', port, '--data', `${folder}/product`], env, ROOT);
    if (reading.kind !== 'settings') throw new Error(`Settings were not understood: ${JSON.stringify(reading)}`);
    const { settings } = reading;
    const product = await startProduct({ settings, env, print, signal, parts: await partsOf(settings, ROOT) });
    await new Promise((resolve) => (signal.aborted ? resolve(null) : signal.addEventListener('abort', resolve)));
    await product.stop();
  } finally {
    await neo4j.stop();
  }
}

await main(process.argv.slice(2));
