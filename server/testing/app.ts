import { randomUUID } from 'node:crypto';
import pino from 'pino';
import type { Gateway, Library } from '../db/index.ts';
import { createLineReader } from '../explore/index.ts';
import { type AppDeps, createApp } from '../http/index.ts';
import { createSavedStore } from '../saved/index.ts';
import { APP_SETTINGS } from './settings.ts';

/** The application on a test's database: ready, silent, without documents. `changed` is what the test is about. */
export const appOn = (gateway: Gateway, library: Library, changed: Partial<AppDeps> = {}) =>
  createApp({
    settings: APP_SETTINGS,
    phase: () => ({ ready: true, step: 'Ready' }),
    gateway: () => gateway,
    library,
    readLines: createLineReader(null),
    saved: createSavedStore({ clock: Date.now, makeId: randomUUID }),
    logger: pino({ level: 'silent' }),
    ...changed,
  });
