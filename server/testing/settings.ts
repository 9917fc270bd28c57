import type { AppSettings } from '../http/index.ts';

/** What a test's application is set to, but for what the test is about. */
export const APP_SETTINGS: AppSettings = {
  host: '127.0.0.1',
  managed: true,
  clientFolder: null,
  readTimeoutMs: 10_000,
  maxRows: 10_000,
  writeForeign: false,
  allowedCalls: [],
  cypherAtOnce: 4,
};
