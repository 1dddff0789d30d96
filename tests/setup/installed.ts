import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterEach } from 'vitest';

// The built server as an installation runs it, `npm start`: for tests of how it starts, serves and stops.

export type Installed = {
  readonly process: ChildProcess;
  /** 0 for a worker. */
  readonly port: number;
  /** All that it wrote so far. */
  said(): string;
  /** Ends it by a signal. @returns its exit code; null where the signal killed it */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

const running = new Set<ChildProcess>();
const killAll = () => {
  for (const one of running) one.kill('SIGKILL');
  running.clear();
};
afterEach(killAll);
process.once('exit', killAll);

type Started = Installed | { readonly code: number | null; readonly said: string };

/**
 * Starts the built server with an environment of its own, nothing of the test’s settings but the database.
 * @returns it, running; or its exit code and what it said, where it ended instead
 */
function tryToStart(settings: Record<string, string>): Promise<Started> {
  if (!existsSync('build/server.js')) throw new Error('There is no build: npm run build makes it.');
  const { PATH = '' } = process.env;
  const child: ChildProcess = spawn(process.execPath, ['build/server.js'], {
    env: { NODE_ENV: 'production', PATH, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  const ended = new Promise<number | null>((tell) => child.once('close', tell));
  return new Promise((started) => {
    const hear = (part: Buffer) => {
      said += part;
      const stands = /Undersigned: [^\n]*?(?:\(port (\d+)\)|worker only)/.exec(said);
      if (stands)
        started({
          process: child,
          port: Number(stands[1] ?? 0),
          said: () => said,
          stop: (signal) => stop(child, ended, signal),
        });
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    void ended.then((code) => {
      running.delete(child);
      started({ code, said });
    });
  });
}

function stop(child: ChildProcess, ended: Promise<number | null>, signal: NodeJS.Signals = 'SIGTERM') {
  child.kill(signal);
  return ended;
}

/** Starts the built server. @throws Error with what it said, where it does not start */
export async function start(settings: Record<string, string>): Promise<Installed> {
  const started = await tryToStart(settings);
  if ('port' in started) return started;
  throw new Error(`The server ended with ${started.code}: ${started.said}`);
}
