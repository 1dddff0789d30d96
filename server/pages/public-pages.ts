import { randomUUID } from 'node:crypto';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { ServerBuild } from '@remix-run/node';
import type { Response as Answer, Request as Asked, RequestHandler } from 'express';
import { currentRevisions, pageFreshness } from '~/publication/publication/page-freshness.server';
import { publicRevisionChannel } from '~/trail/trail';
import { deedsFirst } from '../lanes';
import { listenTo } from '../listening';
import { securityHeaders } from '../security';
import { createPageCache, type First } from './page-cache';
import { pageHandlers } from './page-handlers';

export type PublicPages = { answers: First; close(): Promise<void> };

const betweenComparisons = 700; // milliseconds

/** Keeps the public pages of letters in front of the routes, and current by the revisions of the database. */
export function keepPublicPages(build: ServerBuild, origin: string): PublicPages {
  const routes = pageHandlers(build);
  const cache = createPageCache({
    render: (path) => routes(new Request(`${origin}${path}`), { ...anybody, requestId: randomUUID() }),
    // Each co-signature changes the page: in a rush it is made once for several of them.
    async standing(slug) {
      await deedsFirst();
      return pageFreshness(slug);
    },
    revisions: currentRevisions,
    headers: headersOf(securityHeaders(origin.startsWith('https://'))),
  });
  // While the database is away, what is kept is served, and the next look asks again.
  const timer = setInterval(() => void cache.compare().catch(() => undefined), betweenComparisons);
  timer.unref();
  const stopListening = listenTo(publicRevisionChannel, { told: cache.told, listening: cache.compare });
  return {
    answers: cache.answers,
    async close() {
      clearInterval(timer);
      await stopListening();
    },
  };
}

function shipNone(): never {
  throw new Error('A public page ships no script.');
}

/** Whoever reads a public page: nobody in particular. */
const anybody = {
  clientAddress: '',
  setCookie: () => undefined,
  noteFault: () => undefined,
  noteReceived: () => undefined,
  giveWhole: () => undefined,
  policy: {
    allowScripts: shipNone,
    allowOneScript: shipNone,
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
