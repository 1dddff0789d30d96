import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { receivedBy, sendPlainPage, sendReceived } from './pages/plain-page';

const readable = /^\/(?!\/)/;
/** `.` and `..`: the routes would resolve them, after the path was judged here as it stood. */
const climbing = /[/\\](\.|%2e){1,2}([/\\?#]|$)/i;
const reading = new Set(['GET', 'HEAD']);
const known = 'GET, HEAD, POST, OPTIONS';

function isReadable(request: Request): boolean {
  const [path = ''] = request.originalUrl.split('?');
  if (!readable.test(path) || climbing.test(path) || request.originalUrl.length > 8000) return false;
  try {
    const url = new URL(`http://any.example${request.originalUrl}`);
    decodeURIComponent(url.pathname);
    return !url.pathname.includes('%00');
  } catch {
    return false;
  }
}

/** Names the request; refuses addresses that cannot be read (400) and methods that no page has (405). */
export const admitReadable: RequestHandler = (request, response, next) => {
  response.locals.requestId = randomUUID();
  response.setHeader('X-Request-Id', response.locals.requestId);
  if (request.method === 'OPTIONS') response.status(204).set('Allow', known).end();
  else if (!reading.has(request.method) && request.method !== 'POST')
    sendPlainPage(response.set('Allow', known), 'method');
  else if (!isReadable(request)) sendPlainPage(response, 'malformed');
  else next();
};

/**
 * Refuses what another site's page makes a browser send (403): an act must come from our own origin, by
 * `Sec-Fetch-Site` (Fetch Metadata) and by `Origin`, as far as they are sent. It is the one check, and against the origin
 * of the settings: which `Host` a proxy passes says nothing. Exactly two doors are excepted, since their callers are no
 * pages: `/hooks/` checks a signature, `/stop/` is the one-click stop of RFC 8058 and carries a token.
 */
export function refuseCrossSite(origin: string): RequestHandler {
  return (request, response, next) => {
    const excepted = /^\/(hooks|stop)\//.test(request.path);
    const site = request.get('sec-fetch-site');
    const from = request.get('origin');
    if (reading.has(request.method) || excepted) next();
    else if ((site ?? 'same-origin') !== 'same-origin' || (site ?? from) === undefined)
      sendPlainPage(response, 'crossSite');
    else if (from === undefined || from === origin || (site && from === 'null')) next();
    else sendPlainPage(response, site ? 'otherAddress' : 'crossSite', { origin });
  };
}

/** Without a file no form needs more, in bytes; files come in parts. */
const mostWithoutFiles = 4_000_000;

/** Refuses bodies above the limit, in bytes: by what is declared, and by what arrives where nothing is declared. */
export function limitBody(most: number): RequestHandler {
  return (request, response, next) => {
    if (reading.has(request.method)) return next();
    const inParts = /^multipart\//i.test(request.get('content-type') ?? '');
    const bytes = inParts ? most : Math.min(most, mostWithoutFiles);
    response.once('finish', () => drain(request));
    const declared = Number(request.get('content-length') ?? 0);
    const refuse = () => {
      // What is not far too large is let run out: whose connection is cut while it writes reads no answer.
      if (!declared || declared > most) response.set('Connection', 'close');
      sendPlainPage(response, 'tooLarge', { megabytes: Math.floor(bytes / 1_000_000) });
    };
    if (declared > bytes) return refuse();
    if (request.get('transfer-encoding')) count(request, bytes, refuse);
    next();
  };
}

/** Lets go of what no route read, so that the connection can carry the next request. */
function drain(request: Request): void {
  request.removeAllListeners('data').resume();
}

function count(request: Request, bytes: number, refuse: () => void): void {
  let arrived = 0;
  request.on('data', (chunk: Buffer) => {
    arrived += chunk.length;
    if (arrived <= bytes) return;
    refuse();
    request.destroy();
  });
  // Listening must not start the flow: the route's own reader does, when it is there.
  request.pause();
}

const readableForm = /^(application\/x-www-form-urlencoded\b|multipart\/form-data;.*\bboundary=)/i;

/** Refuses bodies that no form of ours sends (400); what comes to `/hooks/` is read by its own route. */
export const admitForms: RequestHandler = (request, response, next) => {
  const kind = request.get('content-type');
  const form = kind === undefined || readableForm.test(kind);
  if (reading.has(request.method) || form || request.path.startsWith('/hooks/')) next();
  else sendPlainPage(response, 'malformed');
};

/** Answers 503 where nothing was answered in time. */
export function limitTime(milliseconds: number): RequestHandler {
  return (_request: Request, response: Response, next) => {
    const timer = setTimeout(() => {
      if (response.headersSent) return;
      if (receivedBy(response)) sendReceived(response);
      else sendPlainPage(response, 'slow', { seconds: milliseconds / 1000 });
    }, milliseconds);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}
