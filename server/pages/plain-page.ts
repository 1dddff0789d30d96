import type { Response } from 'express';
import { secondInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import type { Received } from '~/platform/request/arrival.server';
import { words } from './plain-page.words';

type Reason =
  | 'malformed'
  | 'crossSite'
  | 'method'
  | 'tooLarge'
  | 'lengthUnknown'
  | 'slow'
  | 'fault'
  | 'away'
  | 'otherAddress'
  | 'received'
  | 'full';

const statusOf: Record<Reason, number> = {
  malformed: 400,
  crossSite: 403,
  method: 405,
  lengthUnknown: 411,
  tooLarge: 413,
  fault: 500,
  slow: 503,
  away: 503,
  otherAddress: 403,
  received: 202,
  full: 503,
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/** Answers with a page of the server's own, where no route was asked or could answer. */
export function sendPlainPage(
  response: Response,
  reason: Reason,
  values: Readonly<Record<string, string | number>> = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const say = words(firstLanguage);
  response
    .status(statusOf[reason])
    .set('Cache-Control', 'no-store')
    .set('X-Robots-Tag', 'noindex')
    .type('html')
    .send(
      `<!DOCTYPE html><html lang="${firstLanguage}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${escaped(say(reason))} – ${say('name')}</title><link rel="stylesheet" href="/plain.css"><link rel="icon" href="/favicon.svg"></head>` +
        `<body><main><p class="name">${say('name')}</p><h1>${escaped(say(reason))}</h1><p>${escaped(say(`${reason}Next`, values))}</p>` +
        `<p><a href="/">${say('home')}</a></p></main></body></html>`,
    );
}

/** What is on record of the request that is answered, if anything (`noteReceived`). */
export const receivedBy = (response: Response): Received | undefined =>
  response.locals.received as Received | undefined;

/** Says that a request is on record and will be done, where no page of the product could say it. */
export function sendReceived(response: Response): void {
  const received = receivedBy(response);
  if (received) sendPlainPage(response, 'received', { when: secondInWords(received.at, received.timeZone) });
}
