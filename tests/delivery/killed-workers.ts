import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('./dispatch.child.ts', import.meta.url));
const folder = resolve('node_modules/.cache/undersigned-tests');

/** Builds the worker’s program once, as the product’s own worker is built: a worker then starts in good time. */
export async function builtWorker(): Promise<string> {
  await build({
    entryPoints: { 'dispatch-child': source },
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return resolve(folder, 'dispatch-child.js');
}

type Worker = {
  child: ChildProcess;
  ready: Promise<boolean>;
  asking: Promise<boolean>;
  done: Promise<boolean>;
  gone: Promise<void>;
};

function worker(program: string, dispatchId: string, forgetful: boolean): Worker {
  const child = fork(program, forgetful ? [dispatchId, 'forgetful'] : [dispatchId], {
    env: { ...process.env, DATABASE_URL: process.env.DATABASE_URL },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const heard = (word: string, times = 1) =>
    new Promise<boolean>((tell) => {
      let left = times;
      child.on('message', (said) => {
        if (said === word) left -= 1;
        if (left === 0) tell(true);
      });
      child.once('exit', () => tell(false));
    });
  const gone = new Promise<void>((tell) => child.once('exit', () => tell()));
  return {
    child,
    ready: heard('ready'),
    asking: heard(forgetful ? 'answered' : 'asking', 1 + Math.floor(Math.random() * 6)),
    done: heard('done'),
    gone,
  };
}

/**
 * Lets real worker processes send a dispatch and kills each (SIGKILL) at a random moment of its work, until one ends by
 * itself or there were enough; the last may work to its end. The next is started while one works. A forgetful one is
 * killed where it errs: as soon as the provider has answered it.
 * @returns how many were killed
 */
export async function sendUnderKills(
  program: string,
  dispatchId: string,
  { kills, forgetful = false }: { kills: number; forgetful?: boolean },
): Promise<number> {
  let next = worker(program, dispatchId, forgetful);
  for (let killed = 0; ; killed += 1) {
    const { child, ready, asking, done, gone } = next;
    if (!(await ready)) throw new Error('a worker did not start');
    child.send('go');
    if (killed === kills) {
      if (!(await done)) throw new Error('the last worker did not reach its end');
      return killed;
    }
    next = worker(program, dispatchId, forgetful);
    const moment = asking.then((asks) => (asks ? wait(forgetful ? 0 : Math.random() * 50) : undefined));
    if ((await Promise.race([done, moment])) === true) {
      next.child.kill('SIGKILL');
      await next.gone;
      return killed;
    }
    child.kill('SIGKILL');
    await gone;
  }
}
