import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export type Webs = {
  readonly ports: readonly number[];
  /** The processor time that they used so far, in milliseconds. */
  processorMilliseconds(): number;
  close(): Promise<void>;
};

/** Starts so many web processes as they are built, over one database, each on a port of its own. */
export async function startWebs(count: number, settings: Record<string, string>): Promise<Webs> {
  const started = await Promise.all(Array.from({ length: count }, () => startWeb(settings)));
  return {
    ports: started.map(({ port }) => port),
    processorMilliseconds: () => started.reduce((sum, { child }) => sum + processorTime(child.pid ?? 0), 0),
    async close() {
      for (const { child } of started) child.kill();
      await Promise.all(started.map(({ child }) => (child.exitCode === null ? once(child, 'exit') : null)));
    },
  };
}

async function startWeb(settings: Record<string, string>): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, ['build/server.js'], {
    env: { ...process.env, PROCESS: 'web', PORT: '0', HOST: '127.0.0.1', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error('A built web process ended. npm run build makes it anew.')));
    child.stdout!.on('data', (line) => {
      const found = /\(port (\d+)\)/.exec(String(line));
      if (found) resolve(Number(found[1]));
    });
  });
  return { child, port };
}

/** Ticks of user and system time (proc(5), fields 14 and 15), a hundred a second. */
function processorTime(id: number): number {
  const [, fields = ''] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ');
  const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
  return (user + system) * 10;
}
