import { setTimeout as wait } from 'node:timers/promises';

export type Pace = {
  /** Resolves when the next request may leave. Turns are given in the order in which they were asked for. */
  turn(): Promise<void>;
  /** No turn before so many milliseconds have passed. */
  pause(milliseconds: number): void;
};

/** Spaces requests evenly: so many per second, one process. */
export function paceOf(perSecond: number): Pace {
  const gap = 1000 / perSecond;
  let next = 0;
  let pausedUntil = 0;
  return {
    async turn() {
      const mine = Math.max(next, pausedUntil, performance.now());
      next = mine + gap;
      for (let due = mine; due > performance.now(); due = Math.max(mine, pausedUntil)) {
        await wait(Math.ceil(due - performance.now()));
      }
    },
    pause(milliseconds) {
      pausedUntil = Math.max(pausedUntil, performance.now() + milliseconds);
    },
  };
}
