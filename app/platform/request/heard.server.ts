/** How often it is noted that this process looks at its connections, in milliseconds. */
const beat = 10;

let beating: NodeJS.Timeout | undefined;
/** The last three, the earliest first: a connection is taken in one round, and what came over it is read in the next. */
let heard: readonly number[] = [];

/**
 * The earliest moment at which what this process reads now can have come: it looked at its connections then, and nothing was there.
 * While it is busy, what comes waits in the kernel, which tells nobody for how long; nobody is late for that.
 * @returns in milliseconds of `performance.now()`
 */
export function heardSince(): number {
  beginHearing();
  return heard[0] ?? performance.now();
}

/** Notes from now on when the process looks, in each round of its loop and at most so often. */
export function beginHearing(): void {
  if (beating) return;
  heard = [performance.now()];
  beating = setInterval(() => {
    heard = [...heard.slice(-2), performance.now()];
  }, beat).unref();
}
