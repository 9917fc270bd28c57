import { createServer, type RequestListener } from 'node:http';
import { StartError } from '../neo4j/index.ts';

export interface Listening {
  /** http://127.0.0.1:4400 */
  address: string;
  close(): Promise<void>;
}

/** Requests that are under way get so long to end. */
const GRACE_MS = 1_500;
/** An answer that nobody reads is held in memory until its connection ends. Well above the longest time limit of a question (600 s). */
const IDLE_MS = 900_000;

export function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Opens the port; a connection on which nothing moves for `idleMs` is closed. Throws StartError port-taken. */
export async function listen(
  listener: RequestListener,
  host: string,
  port: number,
  idleMs: number = IDLE_MS,
): Promise<Listening> {
  const server = createServer(listener);
  server.setTimeout(idleMs);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(cause, host, port)));
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  return {
    address: addressOf(host, typeof bound === 'object' && bound !== null ? bound.port : port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
      }),
  };
}

function cannotListen(cause: Error, host: string, port: number): StartError {
  const code = 'code' in cause ? cause.code : '';
  const another = `Stop what uses it (lsof -i :${port}), or choose another: npm start -- --port ${port + 1}`;
  if (code === 'EADDRINUSE')
    return new StartError('port-taken', `Port ${port} on ${host} is taken by another program.`, another, { cause });
  if (code === 'EACCES') {
    return new StartError(
      'port-taken',
      `Port ${port} may not be opened by you.`,
      'Choose one above 1024: npm start -- --port 4400',
      { cause },
    );
  }
  return new StartError('port-taken', `${addressOf(host, port)} cannot be opened: ${cause.message}`, another, { cause });
}
