import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { SavedInput } from '../contract/index.ts';
import { emptyTestDatabase, testConnection } from '../neo4j/testing.ts';
import { createSavedStore } from '../saved/index.ts';
import { onDatabase, untilRunning } from '../testing/database.ts';
import { COOPERATION, loadAlone } from '../testing/load.ts';

// The command line as a person runs it: a process of its own, against the real Neo4j.

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const gateway = onDatabase(async (opened) => {
  await loadAlone(opened, COOPERATION);
  const saved = createSavedStore({ clock: Date.now, makeId: () => 'kept' });
  const parameters = [{ name: 'least', type: 'integer' as const, value: 10 }];
  const input = { name: 'Well connected', text: 'MATCH (n:Network) WHERE n.degree >= $least RETURN n.id AS id', parameters };
  await saved.add({ gateway: opened, kind: 'ours', writeForeign: false, timeoutMs: 10_000 }, SavedInput.parse(input));
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], input = '', env: Record<string, string> = {}) {
  const { uri, username, password } = testConnection();
  const given = { PATH: process.env.PATH ?? '', NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, ...env };
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], { env: given });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return { child, ended };
}
const run = (...args: string[]) => start(args).ended;
const rowsOf = async (query: string) => (await gateway.read(query)).rows;

it('a catalogued question answers as CSV, JSON, NDJSON and table alike', async () => {
  const ask = (format: string) => run('entity', '--param', 'id=net_ndrangheta', '--format', format);
  const [csv, json, ndjson, table] = await Promise.all(['csv', 'json', 'ndjson', 'table'].map(ask));
  for (const done of [csv, json, ndjson, table]) expect(done).toMatchObject({ code: 0 });
  const [row] = JSON.parse(json?.out ?? '');
  expect(row.node).toMatchObject({ id: 'net_ndrangheta' });
  expect(JSON.parse(ndjson?.out ?? '')).toEqual(row);
  const [record] = parse(csv?.out ?? '', { columns: true, record_delimiter: '\r\n' });
  expect(JSON.parse(Object(record).node)).toEqual(row.node);
  expect(table?.out).toMatch(/^node .*\n─+/);
});

it('names that were meant are said to people, not among the rows', async () => {
  const { code, out, err } = await run('--cypher', 'MATCH (n:Netwrk) RETURN n.nmae AS name', '--format', 'csv');
  expect([code, out.trim()]).toEqual([0, 'name']);
  expect(err).toContain('Did you mean “Network”? (line 1, column 10)');
  expect(err).toContain('Did you mean “name”?');
});

it('a saved question answers by its name, with its own values or others', async () => {
  const expected = async (least: number) =>
    (await rowsOf(`MATCH (n:Network) WHERE n.degree >= ${least} RETURN n.id AS id`)).length;
  const lines = ({ out }: Ended) => out.trimEnd().split('\n').length;
  const [own, other] = await Promise.all([
    run('well CONNECTED', '--format', 'ndjson'),
    run('Well connected', '--param', 'least=3', '--format', 'ndjson'),
  ]);
  expect([own.code, lines(own), lines(other)]).toEqual([0, await expected(10), await expected(3)]);
});

it('a statement comes from the command, a file or standard input, and values are exact', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'query-')), 'q.cypher');
  writeFileSync(file, "// big\nRETURN 9223372036854775807 AS big, date('2021-05-04') AS day, [1, null] AS list\n");
  const exact = 'big,day,list\r\n9223372036854775807,2021-05-04,"[1,null]"\r\n';
  expect(await run('--file', file, '--format', 'csv')).toEqual({ code: 0, out: exact, err: '' });
  const piped = await start(
    ['--file', '-', '--format', 'csv', '--param', 'a=x', '--param-json', 'b=[1]'],
    'RETURN $a AS a, $b AS b',
  ).ended;
  expect(piped).toEqual({ code: 0, out: 'a,b\r\nx,[1]\r\n', err: '' });
  const cut = await run('--cypher', 'UNWIND range(1, 9) AS x RETURN x', '--limit', '2', '--format', 'csv');
  expect(cut).toEqual({ code: 0, out: 'x\r\n1\r\n2\r\n', err: expect.stringContaining('Cut after 2 rows') });
});

it('what is asked wrongly is told, with exit code 2', async () => {
  const wrong = await Promise.all([
    run(),
    run('entity'),
    run('nothing-like-it'),
    run('entity', '--param', 'idd=x'),
    run('--file', '/nowhere.cypher'),
    run('networks-people', '--param', 'network=net_nobody'),
  ]);
  expect(wrong.map(({ code, out }) => [code, out])).toEqual(wrong.map(() => [2, '']));
  const told = ['Which question?', 'e.g. net_ndrangheta', '--list', 'it takes id', '/nowhere.cypher', 'no entity has this id'];
  for (const [index, part] of told.entries()) expect(wrong[index]?.err).toContain(part);
  const gone = await start(['--list'], '', { NEO4J_URI: 'bolt://127.0.0.1:1' }).ended;
  expect(gone).toMatchObject({ code: 2, err: expect.stringContaining('Neo4j does not answer') });
  const empty = await start(['--list'], '', { NEO4J_URI: '', CORRIDOR_DATA: '/nowhere/at/all' }).ended;
  expect(empty).toMatchObject({ code: 2, err: expect.stringContaining('npm start') });
});

it('the guard is the same as in the page: nothing is written, exit code 1', async () => {
  const before = await rowsOf('MATCH (n) RETURN count(n) AS n');
  const refused = await Promise.all([
    run('--cypher', 'MATCH (n) DETACH DELETE n'),
    run('--cypher', "RETURN [i IN [1] | COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l[0] }]"),
    run('--cypher', 'MATCH (n RETURN n'),
  ]);
  expect(refused.map(({ code, out }) => [code, out])).toEqual(refused.map(() => [1, '']));
  expect(refused[0]?.err).toMatch(/DELETE/);
  expect(refused[2]?.err).toMatch(/line 1, column \d+/);
  expect(await rowsOf('MATCH (n) RETURN count(n) AS n')).toEqual(before);
});

it('the list names catalogued and saved questions; the help every option', async () => {
  const [list, help] = await Promise.all([run('--list'), run('--help')]);
  expect(list).toMatchObject({ code: 0, err: '' });
  expect(list.out).toMatch(/Networks\n {2}networks-/);
  expect(list.out).toMatch(/Saved\n {2}Well connected/);
  expect(help).toMatchObject({ code: 0, out: expect.stringContaining('--param-json') });
});

it('Ctrl-C ends the statement in the database too', async () => {
  const { child, ended } = start(['--cypher', 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS endless RETURN count(*)']);
  await untilRunning(gateway, 'AS endless', 1);
  child.kill('SIGINT');
  expect(await ended).toMatchObject({ code: 130, out: '' });
  await untilRunning(gateway, 'AS endless', 0);
});

it('so does a reader who has seen enough', async () => {
  const { child, ended } = start(['--format', 'ndjson', '--cypher', 'UNWIND range(1, 1000000000) AS endless RETURN endless']);
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await ended).toMatchObject({ code: 0, err: '' });
  await untilRunning(gateway, 'AS endless', 0);
});

it('a given database that is empty is filled by the loader, not by a start', async () => {
  await emptyTestDatabase();
  const { err } = await run('entity', '--param', 'id=net_ndrangheta');
  expect(err).toContain('The database is empty. npm run load -- seeds/cooperation --into <database>');
  expect(err).not.toContain('npm start');
});
