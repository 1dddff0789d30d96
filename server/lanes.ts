import { setImmediate as untilNextTurn } from 'node:timers/promises';
import type { Request, RequestHandler, Response } from 'express';
import { turns } from '~/platform/work/turns';
import { sendPlainPage } from './pages/plain-page';

/** Pages that are made at once in each lane: more make none sooner, and take connections and turns from those who sign. */
const atOnce = 12;
/** Whoever comes behind so many would not be answered in time. */
const waiting = 2_000;

/** The pages on which one co-signs: what is read before it is signed. */
const signing = /^\/(approvals\/[^/]+|preparations\/[^/]+\/check)\/*$/i;

/**
 * Signing has priority over reading: what is posted waits for no page, and the pages on which one signs for none but each other.
 * All others are made a few at a time, in the order in which they were asked.
 */
export function signingFirst(): RequestHandler {
  const lanes = { reading: turns({ atOnce, waiting }), signing: turns({ atOnce, waiting }) };
  return (request, response, next) => {
    if (!isRead(request)) return next();
    const lane = signing.test(request.path) ? lanes.signing : lanes.reading;
    const make = async () => {
      // Between two pages the process hears who else has come.
      await untilNextTurn();
      if (response.closed || response.headersSent) return;
      const made = untilMade(response);
      next();
      await made;
    };
    lane(make).then((told) => {
      if (told === 'full') sendPlainPage(response.set('Retry-After', '5'), 'full');
    }, next);
  };
}

const isRead = ({ method }: Request) => method === 'GET' || method === 'HEAD';

/** Until its head is written: how fast the rest is taken by whoever asked keeps nobody waiting. */
function untilMade(response: Response): Promise<void> {
  return new Promise((made) => {
    const begin = response.writeHead;
    response.writeHead = ((...head: Parameters<typeof begin>) => {
      made();
      return begin.apply(response, head);
    }) as typeof begin;
    response.once('close', made);
  });
}
