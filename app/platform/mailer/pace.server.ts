import { setTimeout as wait } from 'node:timers/promises';

/** One permission to ask. Whoever got it says when the answer came. */
export type Turn = {
  /** How many requests of this process the provider may count in that second, with this one. */
  readonly among: number;
  answered(): void;
};

export type Pace = {
  /** Resolves when the next request may leave. Turns are given in the order in which they were asked for. */
  turn(): Promise<Turn>;
  /** No turn before so many milliseconds have passed. */
  pause(milliseconds: number): void;
  /** Milliseconds for which no turn is given, because the provider asked for it. */
  pausedFor(): number;
  /** Never more in a second than the provider allows, nor than the setting. */
  allow(perSecond: number): void;
};

const window = 1000; // milliseconds in which a provider counts
const margin = 2; // milliseconds
const caughtUp = 100; // milliseconds of a late timer that are made good
/** After so many answers the quickest is believed to be as quick as they come; the first are slow, and before it none is. */
const known = 20;
/** A request that is not answered keeps its place no longer than this. */
const longest = 2000;

/** A request that the provider may still count. */
type Place = { sent: number; answeredAt: number | null };

/**
 * Keeps requests within so many in any second, as the provider counts them: when they arrive. A place is free again a
 * second after its request left, and later by as much as that request was on its way longer than the quickest; so the
 * limit holds without a reserve that would cost throughput. Within the second requests are spread.
 */
export function paceOf(perSecond: number): Pace {
  let limit = perSecond;
  let places: Place[] = [];
  let next = 0;
  let pausedUntil = 0;
  let quickest = longest;
  let answers = 0;
  let queue: Promise<unknown> = Promise.resolve();
  /** Less than one in a second: the window is as long as one request needs. */
  const counted = () => Math.max(window, window / limit);

  async function given(): Promise<Turn> {
    for (let due = earliest(); due > performance.now(); due = earliest())
      await wait(Math.ceil(due - performance.now()));
    const sent = performance.now();
    next = Math.max(next, sent - caughtUp) + (0.9 * window) / limit;
    const place: Place = { sent, answeredAt: null };
    places.push(place);
    return {
      among: places.length,
      answered() {
        place.answeredAt = performance.now();
        quickest = Math.min(quickest, place.answeredAt - sent);
        answers += 1;
      },
    };
  }

  function earliest(): number {
    const now = performance.now();
    const lasting = counted() + margin - (answers < known ? 0 : quickest);
    const frees = ({ sent, answeredAt }: Place) =>
      Math.min(sent + longest, (answeredAt ?? Number.POSITIVE_INFINITY) + lasting);
    places = places.filter((place) => frees(place) > now);
    const most = Math.max(1, Math.floor(limit));
    const full = places.length >= most ? places.map(frees).sort((a, b) => a - b)[places.length - most] : 0;
    return Math.max(next, pausedUntil, full ?? 0);
  }

  return {
    turn() {
      const mine = queue.then(given);
      queue = mine;
      return mine;
    },
    pause(milliseconds) {
      pausedUntil = Math.max(pausedUntil, performance.now() + milliseconds);
    },
    pausedFor: () => Math.max(0, pausedUntil - performance.now()),
    allow(most) {
      limit = Math.min(perSecond, most);
    },
  };
}
