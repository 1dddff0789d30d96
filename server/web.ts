import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { settings } from '~/platform/settings.server';
import { createApp, type Serving } from './app';
import type { First } from './page-cache';
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
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
}

/** Answers what is under way, then ends; connections that stay open are cut after five seconds. */
function closeServer(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  });
}
