import { randomUUID } from 'node:crypto';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import type { Response as Answer, Request as Asked, RequestHandler } from 'express';
import pg from 'pg';
import { publicRevisionChannel } from '~/organisations/organisation-locks.server';
import { databaseAddress } from '~/platform/database/database.server';
import { currentRevisions, standingPage } from '~/publication/standing-page.server';
import { createPageCache, type First, type PageCache } from './page-cache';
import { securityHeaders } from './security';

export type PublicPages = { answers: First; close(): Promise<void> };

const betweenComparisons = 700; // milliseconds
const beforeListeningAgain = 1000;

/** Keeps the public pages of letters in front of the routes, and current by the revisions of the database. */
export function keepPublicPages(build: ServerBuild, origin: string): PublicPages {
  const routes = createRequestHandler(build, 'production');
  const cache = createPageCache({
    render: (path) => routes(new Request(`${origin}${path}`), { ...anybody, requestId: randomUUID() }),
    standing: standingPage,
    revisions: currentRevisions,
    headers: headersOf(securityHeaders(origin.startsWith('https://'))),
  });
  // While the database is away, what is kept is served, and the next look asks again.
  const timer = setInterval(() => void cache.compare().catch(() => undefined), betweenComparisons);
  timer.unref();
  const stopListening = listen(cache);
  return {
    answers: cache.answers,
    async close() {
      clearInterval(timer);
      await stopListening();
    },
  };
}

/** Whoever reads a public page: nobody in particular. */
const anybody = {
  clientAddress: '',
  setCookie: () => undefined,
  policy: {
    allowScripts(): string {
      throw new Error('A public page ships no script.');
    },
    allow: () => undefined,
  },
};

/** What a chain of handlers sets on every answer. */
function headersOf(handlers: readonly RequestHandler[]): Record<string, string> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  for (const each of handlers) each(request as unknown as Asked, response as unknown as Answer, () => undefined);
  return Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]));
}

/** Listens for raised revisions, as a hint; connects again whenever the connection is lost, and compares then. */
function listen(cache: PageCache): () => Promise<void> {
  let stopped = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  const again = (lost: pg.Client) => {
    if (client !== lost || stopped) return;
    client = undefined;
    timer = setTimeout(connect, beforeListeningAgain).unref();
  };
  const connect = () => {
    const fresh = new pg.Client({ connectionString: databaseAddress(), keepAlive: true });
    client = fresh;
    fresh.on('notification', ({ payload }) => cache.told(payload ?? ''));
    fresh.on('error', () => undefined);
    fresh.once('end', () => again(fresh));
    fresh
      .connect()
      .then(() => fresh.query(`LISTEN ${publicRevisionChannel}`))
      .then(() => cache.compare())
      .catch(async () => {
        await fresh.end().catch(() => undefined);
        again(fresh);
      });
  };
  connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
