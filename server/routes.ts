import { sendRemixResponse } from '@remix-run/express/dist/server.js';
import { createReadableStreamFromReadable, createRequestHandler, type ServerBuild } from '@remix-run/node';
import type { Response as Answering, Request as Asked, RequestHandler } from 'express';
import { isDatabaseAway } from '~/platform/database/violations.server';
import type { Received } from '~/platform/request/arrival.server';
import type { Serving } from './app';
import { answerNotFound } from './pages/not-found';
import { pageHandlers } from './pages/page-handlers';
import { receivedBy, sendPlainPage, sendReceived } from './pages/plain-page';
import { pagePolicy } from './security';

/** Seconds after which a page may be asked for again while the database is away. */
const againAfter = '5';

/**
 * The routes of the product as an Express handler. Their address is that of the settings, whatever `Host` a proxy passes:
 * whether a form comes from our own pages was judged before, once. Where the database is away the answer is 503.
 */
export function routes({ pages, context, origin }: Pick<Serving, 'pages' | 'context' | 'origin'>): RequestHandler {
  const development = 'vite' in pages;
  const answer = development
    ? createRequestHandler(
        async () => answerNotFound((await pages.vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild),
        'development',
      )
    : pageHandlers(pages.build);
  return (asked, answering, next) => {
    let away = false;
    let whole: string | undefined;
    const given = {
      ...context(asked, answering),
      policy: pagePolicy(answering, development),
      requestId: String(answering.locals.requestId),
      noteFault(fault: unknown) {
        away ||= isDatabaseAway(fault);
      },
      giveWhole(document: string) {
        whole = document;
      },
      noteReceived(received: Received) {
        answering.locals.received = received;
      },
    };
    answer(requestOf(asked, answering, origin), given)
      .then((made) => {
        // A deed without a page of its own would tell what it could not read in JSON, and in a library’s words.
        if (made.status === 400 && made.headers.has('X-Remix-Error')) return sendPlainPage(answering, 'malformed');
        if (made.status < 500)
          return whole === undefined ? sendRemixResponse(answering, made) : sendWhole(answering, made, whole);
        if (receivedBy(answering)) return sendReceived(answering);
        if (!away) return sendRemixResponse(answering, made);
        return sendPlainPage(answering.set('Retry-After', againAfter), 'away');
      })
      .catch(next);
  };
}

/** A document that stands already goes as it is: nothing is streamed where nothing streams. */
function sendWhole(answering: Answering, { status, headers }: Response, document: string): void {
  answering.status(status);
  for (const [name, value] of headers) answering.append(name, value);
  answering.end(document);
}

/** What was asked, as the routes read it: under our own origin, and aborted when whoever asked goes away. */
function requestOf(asked: Asked, answering: Answering, origin: string): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(asked.headers))
    for (const value of [values ?? []].flat()) headers.append(name, value);
  headers.set('Host', new URL(origin).host);
  headers.delete('X-Forwarded-Host');
  headers.delete('Origin');
  const aborted = new AbortController();
  answering.once('close', () => {
    if (!answering.writableFinished) aborted.abort();
  });
  const reading = asked.method === 'GET' || asked.method === 'HEAD';
  return new Request(`${origin}${asked.originalUrl}`, {
    method: asked.method,
    headers,
    signal: aborted.signal,
    ...(reading ? {} : { body: createReadableStreamFromReadable(asked), duplex: 'half' as const }),
  });
}
