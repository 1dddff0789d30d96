import { type Child, type Limits, type Outcome, type Runnable, startChild } from './child.server';

/** How long a child is kept for further jobs: so many of them, so much memory (MiB) between two, so many idle seconds. */
export type Keeping = { jobs: number; megabytes: number; idleSeconds: number };

const secondsToSettle = 0.3;

/**
 * Runs jobs in a child that stays ready for the next one, so that the next pays for no start. One job at a time in a child; jobs
 * that come together get children of their own. A child that failed, grew or did its share is ended, and a new one is
 * started ahead in place of the last two; what waits too long without work is ended too.
 * @returns the function that does a job; its `ready` starts a child where none waits, so that it starts while its job is prepared
 */
export function keptChild<Result>(program: () => Runnable, keeping: Keeping) {
  let waiting: { child: Child<Result>; done: number; timers: NodeJS.Timeout[] } | undefined;

  const take = (limits: Limits) => {
    const taken = waiting;
    waiting = undefined;
    for (const timer of taken?.timers ?? []) clearTimeout(timer);
    return taken?.child.alive() ? taken : { child: startChild<Result>(program(), limits.megabytes), done: 0 };
  };
  const keep = (child: Child<Result>, done: number, limits: Limits) => {
    if (waiting) return child.end();
    const later = (seconds: number, deed: () => void) => setTimeout(deed, seconds * 1000).unref();
    const leave = () => {
      waiting = undefined;
      child.end();
    };
    const look = () => {
      if (done < keeping.jobs && child.megabytes() <= keeping.megabytes) return;
      for (const timer of waiting?.timers ?? []) clearTimeout(timer);
      leave();
      keep(startChild<Result>(program(), limits.megabytes), 0, limits);
    };
    waiting = { child, done, timers: [later(keeping.idleSeconds, leave), later(secondsToSettle, look)] };
  };

  const ready = (limits: Limits): void => {
    if (!waiting) keep(startChild<Result>(program(), limits.megabytes), 0, limits);
  };
  const run = async (job: unknown, limits: Limits): Promise<Outcome<Result>> => {
    const { child, done } = take(limits);
    const outcome = await child.run(job, limits);
    if (outcome.kind === 'done' || outcome.kind === 'refused') keep(child, done + 1, limits);
    else child.end();
    return outcome;
  };
  return Object.assign(run, { ready });
}
