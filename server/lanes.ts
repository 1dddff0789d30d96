import { setImmediate as untilNextTurn } from 'node:timers/promises';
import type { Request, RequestHandler, Response } from 'express';
import { turns } from '~/platform/work/turns';
import { sendPlainPage } from './pages/plain-page';

/** Pages that are made at once in each lane: more make none sooner, and take connections and turns from those who sign. */
const atOnce = 12;
/** Whoever comes behind so many would not be answered in time. */
const waiting = 2_000;

/** So many deeds under way are no rush. */
const few = 2;
/** How long a page is kept back for deeds, in milliseconds: whoever posts without end keeps nobody from reading. */
const keptBack = 1_000;

/** The pages on which one co-signs: what is read before it is signed. */
const signing = /^\/(approvals\/[^/]+|preparations\/[^/]+\/check)\/*$/i;

let underWay = 0;
const hoping = new Set<() => void>();

/** Waits while many deeds are under way, no longer than a moment: they go before what is only read. */
export async function deedsFirst(): Promise<void> {
  if (underWay <= few) return;
  await new Promise<void>((calm) => {
    const goOn = () => {
      clearTimeout(timer);
      hoping.delete(goOn);
      calm();
    };
    const timer = setTimeout(goOn, keptBack);
    hoping.add(goOn);
  });
}

function countDeed(response: Response): void {
  underWay += 1;
  void untilMade(response).then(() => {
    underWay -= 1;
    if (underWay <= few) for (const goOn of [...hoping]) goOn();
  });
}

/**
 * Signing has priority over reading: what is posted waits for no page, and the pages on which one signs for none but each other.
 * All others are made a few at a time, in the order in which they were asked, and behind the deeds of a rush.
 */
export function signingFirst(): RequestHandler {
  const lanes = { reading: turns({ atOnce, waiting }), signing: turns({ atOnce, waiting }) };
  return (request, response, next) => {
    if (!isRead(request)) {
      countDeed(response);
      return next();
    }
    const signs = signing.test(request.path);
    const make = async () => {
      if (!signs) await deedsFirst();
      // Between two pages the process hears who else has come.
      await untilNextTurn();
      if (response.closed || response.headersSent) return;
      const made = untilMade(response);
      next();
      await made;
    };
    const lane = signs ? lanes.signing : lanes.reading;
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
