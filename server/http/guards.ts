import type { RequestHandler } from 'express';
import { CorridorError } from '../db/index.ts';

// A page on the internet must not reach what listens on loopback: neither by a name of its own that resolves to 127.0.0.1 (the Host check
// stops DNS rebinding), nor by making a visitor's browser send requests here (the Origin and Sec-Fetch-Site checks). No CORS header is ever sent.

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** `host:port`, `[::1]:port` or a bare host, without the port; null for what is none. */
export function hostName(header: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

/** 421 for a request that names another host than loopback or the configured one. */
export const ownHostOnly = (configured: string): RequestHandler => {
  const bracketed = configured.includes(':') && !configured.startsWith('[') ? `[${configured}]` : configured;
  const own = [...LOOPBACK, bracketed.toLowerCase()];
  return (request, _response, next) => {
    const name = hostName(request.headers.host);
    if (name !== null && own.includes(name)) return next();
    next(
      new CorridorError(
        'foreign-host',
        `This server does not answer for "${request.headers.host ?? ''}".`,
        `Open http://${own[0]}:${request.socket.localPort} instead.`,
      ),
    );
  };
};

const OWN_SITES = ['same-origin', 'none'];

/** 403 for a request that a page of another origin made. Programs such as curl send neither header and pass. */
export const ownOriginOnly: RequestHandler = (request, _response, next) => {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreignSite = typeof site === 'string' && !OWN_SITES.includes(site);
  const foreignOrigin = origin !== undefined && origin.toLowerCase() !== `http://${(host ?? '').toLowerCase()}`;
  if (!foreignSite && !foreignOrigin) return next();
  next(
    new CorridorError('foreign-origin', 'Pages of other sites may not ask this server.', 'Use the page that this server shows.'),
  );
};

/** 415 for a request that does not call itself JSON, with a body or without: a foreign form could send it without asking first. */
export const jsonOnly: RequestHandler = (request, _response, next) => {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return next();
  next(
    new CorridorError(
      'not-json',
      `${request.method} takes nothing but JSON here.`,
      'Send the header Content-Type: application/json.',
    ),
  );
};
