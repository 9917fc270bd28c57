import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pino from 'pino';
import type { Settings } from '../config.ts';
import { createAsk, createGateway, DEFAULT_LIMITS, type Gateway, openLibrary } from '../db/index.ts';
import { createLineReader, warmUp } from '../explore/index.ts';
import { createApp } from '../http/index.ts';
import { createSavedStore } from '../saved/index.ts';
import { buildClientIfStale } from './client-build.ts';
import { loadSeed, lookOnly } from './fill.ts';
import type { Parts } from './product.ts';

/** The real parts of the product. */
export async function partsOf(settings: Settings, root: string): Promise<Parts<Gateway>> {
  const limits = { ...DEFAULT_LIMITS, readTimeoutMs: settings.queryTimeoutMs, rowLimit: settings.maxRows };
  const logger = pino({ level: settings.logLevel });
  const library = await openLibrary();
  const saved = createSavedStore({ clock: Date.now, makeId: randomUUID });
  const appSettings = {
    host: settings.host,
    managed: settings.neo4j === null,
    clientFolder: join(root, 'client/dist'),
    readTimeoutMs: settings.queryTimeoutMs,
    maxRows: settings.maxRows,
    writeForeign: settings.writeForeign,
    allowedCalls: settings.allowedCalls,
    cypherAtOnce: settings.cypherAtOnce,
  };
  return {
    openGateway: (connection) => createGateway(connection, limits),
    // A Neo4j that is not ours is not ours to start again, and the guard says so to who waits for it.
    createListener: ({ onStuck, ...state }) =>
      createApp({
        ...state,
        ...(settings.neo4j === null ? { onStuck } : {}),
        settings: appSettings,
        library,
        readLines: createLineReader(settings.sourcesFolder),
        saved,
        logger,
      }),
    buildClient: (signal) => buildClientIfStale(root, signal),
    fill: (gateway, progress, signal) =>
      settings.neo4j === null ? loadSeed(root, gateway, progress, signal) : lookOnly(gateway, settings.neo4j.database, progress),
    warm: (gateway, signal) => warmUp(createAsk(gateway, library, { signal })),
  };
}
