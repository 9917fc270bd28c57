import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { envelope, NDJSON, ROUTES, type RouteDefinition, SAVED_ID } from '../contract/index.ts';
import { openLibrary } from '../db/index.ts';
import { appOn } from '../testing/app.ts';
import { onDatabase, onServer } from '../testing/database.ts';
import { COOPERATION, loadAlone } from '../testing/load.ts';
import { curlOf } from './curl.ts';
import { scriptExample } from './docs-page.ts';

// Every example of the documentation is run as it is written, on the data that the product comes with.

const gateway = onDatabase((empty) => loadAlone(empty, COOPERATION));
const served = onServer(async () => appOn(gateway, await openLibrary()));
let savedId = '';

const origin = () => `http://127.0.0.1:${served.port}`;

/** Words of a shell command: single quotes and backslashes as `sh` reads them. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/(?:'[^']*'|\\.|[^\s'\\])+/g)].map(([word]) =>
    word.replaceAll(/'([^']*)'|\\(.)/g, (_all, quoted?: string, escaped?: string) => quoted ?? escaped ?? ''),
  );
}

/** Sends what curl would send for these words. */
async function run(command: string) {
  const words = wordsOf(command.replaceAll(SAVED_ID, savedId));
  const after = (flag: string) => words.flatMap((word, at) => (words[at - 1] === flag ? [word] : []));
  const address = words.find((word) => word.startsWith('http'));
  if (words[0] !== 'curl' || address === undefined) throw new Error(`No curl command: ${command}`);
  const [body] = after('-d');
  const headers = Object.fromEntries(after('-H').map((header) => header.split(': ', 2)));
  const path = address.slice(origin().length);
  return served.ask(path, { method: after('-X')[0] ?? (body === undefined ? 'GET' : 'POST'), headers, body });
}

const routes: RouteDefinition[] = Object.values(ROUTES);

/** An id that only a running Neo4j could tell, documents that are not here, and a list that nobody has written in. */
const NOTHING_YET = ['resolve', 'sourceLines', 'savedList'];

describe('the example of', () => {
  test.each(routes.map((route) => [route.id, route] as const))('%s answers, and finds something', async (id, route) => {
    const reply = await run(curlOf(route, origin()));
    expect([reply.status, reply.text.slice(0, 300)]).toEqual([200, expect.anything()]);
    const { data, meta } = envelope(route.data).parse(reply.json);
    if (!NOTHING_YET.includes(id)) expect(meta.shown).toBeGreaterThan(0);
    if (id === 'savedAdd') savedId = ROUTES.savedAdd.data.parse(data).id;
  });

  test.each(routes.filter((route) => route.stream).map((route) => [route.id, route] as const))(
    '%s comes line by line too',
    async (_id, route) => {
      const reply = await run(curlOf(route, origin(), NDJSON));
      const lines = reply.text.trimEnd().split('\n');
      expect(reply.headers['content-type']).toMatch(NDJSON);
      expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(['head', ...lines.slice(2).map(() => 'row'), 'end']);
    },
  );
});

/** A script as a person writes it in the project's folder; what it prints. */
async function script(text: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', text], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
  });
  return stdout.trimEnd().split('\n');
}

test('the script of the page runs, and prints networks', async () => {
  const printed = await script(scriptExample(origin()));
  const { rows } = await gateway.read('MATCH (n:Network) RETURN n.name AS name');
  expect(printed.sort()).toEqual(rows.map(({ name }) => String(name)).sort());
});

test('the client for scripts tells what went wrong by its code', async () => {
  const printed = await script(`
    import { createCorridor } from 'corridor/client';
    const rows = createCorridor('${origin()}/').rows('MATCH (n) DETACH DELETE n');
    await rows.next().catch(({ code, status }) => console.log(code, status));`);
  expect(printed).toEqual(['refused 403']);
});

test('openapi.json and the page for people hold every route with its example', async () => {
  const api = await served.ask('/api/openapi.json');
  const page = await served.ask('/api/docs', { headers: { host: `127.0.0.1:${served.port}` } });
  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  for (const route of routes) {
    expect(api.text).toContain(`"operationId":"${route.id}"`);
    expect(page.text).toContain(`id="${route.id}"`);
    const command = curlOf(route, origin());
    expect(page.text).toContain(
      command.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    );
  }
});
