import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program that a child runs: its file, and what Node needs in order to run it. */
export type Runnable = { readonly file: string; readonly nodeArguments: readonly string[] };

/** How a child ended. Only `done` and `refused` are the child's own words; the rest is what was seen from outside. */
export type Outcome<Result> =
  | { kind: 'done'; result: Result }
  | { kind: 'refused'; sentence: string }
  | { kind: 'timed out' }
  | { kind: 'too large' }
  | { kind: 'died'; code: number | null; signal: NodeJS.Signals | null; lastWords: string };

/**
 * What a child may use: seconds by the clock for the job, once it is ready; seconds to get ready (30); resident memory;
 * and, where a busy machine must not fail honest work, seconds of processor time, which only the child's own work uses up.
 */
export type Limits = { seconds: number; megabytes: number; secondsToStart?: number; processorSeconds?: number };

/** What travels from the child to its parent; `one-job.server.ts` is the other end. */
export type Report<Result> = 'ready' | Extract<Outcome<Result>, { kind: 'done' | 'refused' }>;

const millisecondsBetweenLooks = 20;
const lengthOfLastWords = 4_000;

/**
 * Finds a program that runs as a child: `<name>.js` beside the running entry when the application was built,
 * else its TypeScript source (a path from the project's root) through tsx.
 */
export function runnable(name: string, source: string): Runnable {
  const here = dirname(fileURLToPath(import.meta.url));
  const entry = process.argv[1] ? dirname(resolve(process.argv[1])) : here;
  for (const folder of [entry, here, dirname(here)]) {
    const built = join(folder, `${name}.js`);
    if (existsSync(built)) return { file: built, nodeArguments: [] };
  }
  return { file: resolve(source), nodeArguments: ['--import', 'tsx'] };
}

/**
 * Runs one job in a child of its own and tells how it ended; never throws for what the child does.
 * A crash, a bomb or an endless loop ends the child, not the caller. The child gets none of the caller's environment,
 * so no secret; job and result are structured clones. Memory is watched where /proc exists.
 */
export function forkChild<Result>(program: Runnable, job: unknown, limits: Limits): Promise<Outcome<Result>> {
  const child = fork(program.file, [], {
    execArgv: [...program.nodeArguments, `--max-old-space-size=${limits.megabytes}`],
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, TZ: 'UTC' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let lastWords = '';
  child.stderr?.on('data', (words: Buffer) => {
    lastWords = (lastWords + words.toString()).slice(-lengthOfLastWords);
  });
  return new Promise((tell) => {
    let ended: Outcome<Result> | undefined;
    const end = (outcome: Outcome<Result>) => {
      ended ??= outcome;
      child.kill('SIGKILL');
    };
    const alarm = (seconds: number) => setTimeout(() => end({ kind: 'timed out' }), seconds * 1000);
    let secondsWhenReady = Infinity;
    let timer = alarm(limits.secondsToStart ?? 30);
    const watch = setInterval(() => {
      if (residentMegabytes(child.pid) > limits.megabytes) end({ kind: 'too large' });
      if (processorSeconds(child.pid) - secondsWhenReady > (limits.processorSeconds ?? Infinity))
        end({ kind: 'timed out' });
    }, millisecondsBetweenLooks);
    const close = (outcome: Outcome<Result>) => {
      clearTimeout(timer);
      clearInterval(watch);
      tell(ended ?? outcome);
    };
    child.on('message', (report: Report<Result>) => {
      if (report !== 'ready') return end(report);
      clearTimeout(timer);
      timer = alarm(limits.seconds);
      secondsWhenReady = processorSeconds(child.pid);
      // A child that died meanwhile is told by its close.
      child.send(job as object, () => undefined);
    });
    child.on('error', (fault) => close({ kind: 'died', code: null, signal: null, lastWords: fault.message }));
    child.on('close', (code, signal) => close({ kind: 'died', code, signal, lastWords }));
  });
}

const told = (pid: number | undefined, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
};

const residentMegabytes = (pid: number | undefined): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(told(pid, 'status'))?.[1] ?? 0) / 1024;

/** User and system time of all threads (proc_pid_stat(5): fields 14 and 15, in hundredths of a second). */
function processorSeconds(pid: number | undefined): number {
  const fields = told(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}
