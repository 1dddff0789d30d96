import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sentence } from '../locale/sentences';

/** A program that a child runs: its file, and what Node needs in order to run it. */
export type Runnable = { readonly file: string; readonly nodeArguments: readonly string[] };

/**
 * How a child ended. Only `done` and `refused` are the child's own words; the rest is what was seen from outside. `too much
 * work` is the job's doing; `timed out` may be that of a busy machine.
 */
export type Outcome<Result> =
  | { kind: 'done'; result: Result }
  | { kind: 'refused'; sentence: Sentence }
  | { kind: 'timed out' }
  | { kind: 'too much work' }
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

/** A process that does one job after another for this one, and outlives none of them that goes wrong. */
export interface Child<Result> {
  /** Does one job; only one at a time. After any outcome but `done` and `refused` the child is gone. */
  run(job: unknown, limits: Limits): Promise<Outcome<Result>>;
  /** Resident memory in MiB, as far as /proc tells. */
  megabytes(): number;
  alive(): boolean;
  end(): void;
}

/**
 * Runs one job in a child of its own and tells how it ended; never throws for what the child does.
 * A crash, a bomb or an endless loop ends the child, not the caller. The child gets none of the caller's environment,
 * so no secret; job and result are structured clones. Memory is watched where /proc exists.
 */
export async function forkChild<Result>(program: Runnable, job: unknown, limits: Limits): Promise<Outcome<Result>> {
  const child = startChild<Result>(program, limits.megabytes);
  const outcome = await child.run(job, limits);
  child.end();
  return outcome;
}

/**
 * glibc takes memory in pieces of 64 MiB, in pages of two where the system has them, instead of page by page: where a page
 * costs much, as in a virtual machine, a job that fills a quarter of a gigabyte takes two thirds of the time.
 */
const largePieces = 'glibc.malloc.hugetlb=1:glibc.malloc.top_pad=67108864';

/** Starts a child that waits for jobs. While it waits it keeps nobody alive: it ends with its parent. */
export function startChild<Result>(program: Runnable, megabytes: number): Child<Result> {
  const child = fork(program.file, [], {
    execArgv: [...program.nodeArguments, '--expose-gc', `--max-old-space-size=${megabytes}`],
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, TZ: 'UTC', GLIBC_TUNABLES: largePieces },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const ready = new Promise<void>((tell) => child.once('message', () => tell()));
  const death = deathOf<Result>(child);
  rest(child);
  return {
    async run(job, limits) {
      wake(child);
      const watch = watchOver(child, limits);
      try {
        await Promise.race([ready, death]);
        watch.begin();
        const report = nextReport<Result>(child);
        // A child that died meanwhile is told by its close.
        child.send(job as object, () => undefined);
        const outcome = await Promise.race([report, death]);
        return watch.verdict() ?? outcome;
      } finally {
        watch.end();
        rest(child);
      }
    },
    megabytes: () => residentMegabytes(child.pid),
    alive: () => child.exitCode === null && child.signalCode === null && child.connected,
    end: () => void child.kill('SIGKILL'),
  };
}

const nextReport = <Result>(child: ChildProcess) =>
  new Promise<Outcome<Result>>((tell) => child.once('message', (report) => tell(report as Outcome<Result>)));

function deathOf<Result>(child: ChildProcess): Promise<Outcome<Result>> {
  let lastWords = '';
  child.stderr?.on('data', (words: Buffer) => {
    lastWords = (lastWords + words.toString()).slice(-lengthOfLastWords);
  });
  return new Promise((tell) => {
    child.on('error', (fault) => tell({ kind: 'died', code: null, signal: null, lastWords: fault.message }));
    child.on('close', (code, signal) => tell({ kind: 'died', code, signal, lastWords }));
  });
}

type Verdict = { kind: 'timed out' | 'too much work' | 'too large' };

/** Ends a child that oversteps its limits, and then says in which way it did. */
function watchOver(child: ChildProcess, limits: Limits) {
  let verdict: Verdict | undefined;
  const end = (kind: Verdict['kind']) => {
    verdict ??= { kind };
    child.kill('SIGKILL');
  };
  const alarm = (seconds: number) => setTimeout(() => end('timed out'), seconds * 1000);
  let secondsAtBeginning = Infinity;
  let timer = alarm(limits.secondsToStart ?? 30);
  const looks = setInterval(() => {
    if (residentMegabytes(child.pid) > limits.megabytes) end('too large');
    if (processorSeconds(child.pid) - secondsAtBeginning > (limits.processorSeconds ?? Infinity)) end('too much work');
  }, millisecondsBetweenLooks);
  return {
    begin() {
      clearTimeout(timer);
      timer = alarm(limits.seconds);
      secondsAtBeginning = processorSeconds(child.pid);
    },
    end() {
      clearTimeout(timer);
      clearInterval(looks);
    },
    verdict: () => verdict,
  };
}

type Held = { ref(): void; unref(): void };
const holds = (child: ChildProcess): (Held | null | undefined)[] => [
  child,
  child.channel,
  child.stderr as unknown as Held | null,
];
const rest = (child: ChildProcess) => {
  for (const one of holds(child)) one?.unref();
};
const wake = (child: ChildProcess) => {
  for (const one of holds(child)) one?.ref();
};

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
