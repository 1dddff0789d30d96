import { lookup } from 'node:dns/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PlainFault } from '~/platform/installation/plain-fault';
import { settings } from '~/platform/installation/settings.server';
import { answeredWithin, createApp, type Serving } from './app';
import type { First } from './pages/page-cache';
import { placeOf } from './place';

export type Web = { port: number; close(): Promise<void> };

/** Starts the HTTP server on the host and port of the settings. `first` answers what is kept, before Express. */
export async function startWeb(pages: Serving['pages'], first?: First): Promise<Web> {
  const { origin, proxies, host, port } = settings();
  const app = createApp({
    pages,
    origin,
    proxies,
    bodyLimit: 32_000_000,
    context: (request) => ({
      clientAddress: placeOf(request.ip ?? ''),
      setCookie: (value) => request.res?.append('Set-Cookie', value),
    }),
  });
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 }, (request, response) => {
    if (first) first(request, response, () => app(request, response));
    else app(request, response);
  });
  const close = closing(server);
  await requireHost(host);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  return { port: (server.address() as AddressInfo).port, close };
}

/** A name that leads nowhere would be taken for a fault of the database. */
async function requireHost(host: string): Promise<void> {
  await lookup(host).catch(() => {
    throw new PlainFault(
      `HOST names ${host}, which is no address: set it to one of this machine’s, 127.0.0.1 or 0.0.0.0.`,
    );
  });
}

/** What is not answered by then is cut. */
const cutAfter = answeredWithin + 5_000;

/**
 * How a server ends: it takes no connection any more, answers what is under way with `Connection: close` (RFC 9112, 9.6), so
 * that nothing else is asked over it, and lets go of connections as they fall idle.
 */
function closing(server: Server): () => Promise<void> {
  const underWay = new Set<ServerResponse>();
  let ending = false;
  const announce = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  };
  server.prependListener('request', (_request, response: ServerResponse) => {
    underWay.add(response);
    response.once('close', () => {
      underWay.delete(response);
      if (ending) setImmediate(() => server.closeIdleConnections());
    });
    if (ending) announce(response);
  });
  return () => {
    ending = true;
    for (const response of underWay) announce(response);
    return new Promise((closed) => {
      server.close(() => closed());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), cutAfter).unref();
    });
  };
}
