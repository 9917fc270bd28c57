import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createAnalyst } from '../analyst/index.ts';
import { readSettings, type Settings } from '../config.ts';
import { CypherRequest } from '../contract/index.ts';
import { createAsk, createGateway, DEFAULT_LIMITS, type Gateway, openLibrary } from '../db/index.ts';
import { readNames } from '../foreign/index.ts';
import { StartError } from '../neo4j/index.ts';
import { createSavedStore, type SavedPlace } from '../saved/index.ts';
import { connect } from '../start/connect.ts';
import { writeAnswer } from './answer.ts';
import { type Asked, type RunCommand, readCommand, USAGE } from './command.ts';
import { errorLines } from './errors.ts';
import { findQuestion, listLines } from './find.ts';
import { FORMATS } from './formats/index.ts';
import { checkEntities } from './known.ts';
import { createOutlets, harmless } from './outlets.ts';
import { type Question, valuesOf } from './question.ts';

// npm run query: the composition root of the command line. Answers go to standard output, everything said to people to standard error.

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STOPPED = 130;
const FILL_OURS = 'npm start loads the data that Corridor comes with.';
const FILL_GIVEN = 'npm run load -- seeds/cooperation --into <database> fills it with the data that Corridor comes with.';

const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
const outlets = createOutlets(process.stdout, (line) => console.error(line), stopped);

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if (command.kind === 'wrong') return refuse([command.message, '', ...USAGE]);
  if (command.kind === 'help') {
    await outlets.write(`${USAGE.join('\n')}\n`);
    return 0;
  }
  const reading = readSettings([], process.env, ROOT);
  if (reading.kind === 'errors') return refuse(reading.errors.map(({ message, hint }) => `${message} ${hint}`));
  if (reading.kind === 'help') return 2;
  const { settings } = reading;
  if (settings.neo4j === null && !existsSync(settings.dataFolder))
    return refuse([
      `There are no data in ${settings.dataFolder} yet.`,
      'npm start loads them; NEO4J_URI names another database.',
    ]);
  return withGateway(settings, (gateway) =>
    command.kind === 'list' ? list(gateway, settings) : run(gateway, settings, command),
  );
}

function refuse(lines: readonly string[]): number {
  lines.forEach(outlets.say);
  return 2;
}

async function withGateway(settings: Settings, work: (gateway: Gateway) => Promise<number>): Promise<number> {
  const options = { what: 'npm run query', env: process.env, signal: stopped.signal, report: outlets.say };
  const { connection, stop } = await connect(settings, options);
  const gateway = createGateway(connection, { ...DEFAULT_LIMITS, readTimeoutMs: settings.queryTimeoutMs });
  try {
    return await work(gateway);
  } finally {
    await gateway.close();
    await stop();
  }
}

const saved = createSavedStore({ clock: Date.now, makeId: randomUUID });
const placeOf = (gateway: Gateway, { queryTimeoutMs }: Settings): SavedPlace => ({
  gateway,
  kind: 'foreign',
  writeForeign: false,
  timeoutMs: queryTimeoutMs,
  signal: stopped.signal,
});

async function list(gateway: Gateway, settings: Settings): Promise<number> {
  const { saved: kept } = await saved.list(placeOf(gateway, settings));
  await outlets.write(`${listLines(kept).map(harmless).join('\n')}\n`);
  return 0;
}

async function run(gateway: Gateway, settings: Settings, { asked, params, format, limit }: RunCommand): Promise<number> {
  const question = await questionOf(asked, gateway, settings);
  const parameters = valuesOf(question, params);
  if ((await gateway.state()).kind === 'ours') await checkEntities(question, parameters, createAsk(gateway, await openLibrary()));
  const request = CypherRequest.parse({
    query: question.text,
    parameters,
    limit: Math.min(limit ?? settings.maxRows, settings.maxRows),
  });
  const { queryTimeoutMs: timeoutMs, maxRows, allowedCalls, cypherAtOnce } = settings;
  const analyst = createAnalyst({
    door: gateway.analyst,
    settings: { timeoutMs, maxRows, allowedCalls, cypherAtOnce },
    clock: () => performance.now(),
    names: async () => readNames(createAsk(gateway, await openLibrary(), { timeoutMs })),
  });
  await writeAnswer(analyst.run(request, stopped.signal), FORMATS[format](), outlets);
  return 0;
}

async function questionOf(asked: Asked, gateway: Gateway, settings: Settings): Promise<Question> {
  if (asked.by === 'text') return { text: asked.text, declared: null };
  if (asked.by === 'file')
    return { text: await (asked.path === '-' ? readAll(process.stdin) : readFile(asked.path, 'utf8')), declared: null };
  const { kind } = await gateway.state();
  if (kind === 'empty') outlets.say(`The database is empty. ${settings.neo4j === null ? FILL_OURS : FILL_GIVEN}`);
  if (kind === 'foreign') outlets.say('This database was not made by Corridor: catalogued questions find nothing in it.');
  return findQuestion(asked.name, await openLibrary(), (name) => saved.find(placeOf(gateway, settings), name));
}

process.exitCode = await main().catch((error: unknown) => {
  if (stopped.signal.aborted) return outlets.closed() ? 0 : STOPPED;
  if (error instanceof StartError) return refuse([`✗ ${error.message}`, `  ${error.hint}`]);
  const { lines, code } = errorLines(error);
  lines.forEach(outlets.say);
  return code;
});
