import { type ChildProcess, spawn } from 'node:child_process';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import { afterAll } from 'vitest';
import { builtPages } from '../../server/built-pages';
import { origin } from './environment';

// The built product, as `npm run build` left it: the web process that an installation runs, over the test file's database.

type Asked = {
  method?: string;
  cookie?: string | undefined;
  headers?: Record<string, string>;
  /** Sent with a POST: a form of our own pages, unless the headers say otherwise. */
  body?: string | Buffer;
};
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
export type Product = {
  build: ServerBuild;
  ask(path: string, asked?: Asked): Promise<Answer>;
  /** What the server has complained of since this was asked last. */
  complaints(): string;
};

// Said while the test file is read: from within a hook it would not be heard.
const atEnd: (() => void)[] = [];
const end = () => {
  for (const ends of atEnd.splice(0)) ends();
};
afterAll(end);
process.once('exit', end);

/** Starts the built product on a port of its own, until the test file ends; with other settings, where they are given. */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const { build } = await builtPages().catch(() => {
    throw new Error('There is no build to be walked: npm run build makes it, and npm test does so by itself.');
  });
  const server = spawn(process.execPath, ['build/server.js'], {
    env: { ...process.env, DATABASE_URL: process.env.DATABASE_URL, PROCESS: 'web', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const agent = new Agent({ maxSockets: 8 }); // one connection a request: a kept one may be closed just when it is used again;
  atEnd.push(() => {
    agent.destroy();
    server.kill('SIGKILL');
  });
  let said = '';
  server.stderr.on('data', (part) => {
    said += part;
  });
  const complaints = () => {
    const now = said;
    said = '';
    return now;
  };
  const port = await portOf(server, complaints);
  return { build, ask: (path, asked) => ask({ agent, port, path }, asked), complaints };
}

function portOf(server: ChildProcess, complaints: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error(`The built server ended: ${complaints()}`)));
    server.stdout!.on('data', (line) => {
      const port = /\(port (\d+)\)/.exec(String(line));
      if (port) resolve(Number(port[1]));
    });
  });
}

const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
type Target = { agent: Agent; port: number; path: string };

function ask(target: Target, { method = 'GET', cookie, headers = {}, body = '' }: Asked = {}): Promise<Answer> {
  const posting = method === 'POST' ? { ...form, 'content-length': String(Buffer.byteLength(body)) } : {};
  const own = { host: new URL(origin).host, ...posting, ...(cookie ? { cookie } : {}), ...headers };
  return new Promise((resolve, reject) => {
    const sent = request({ ...target, host: '127.0.0.1', method, headers: own });
    sent.on('error', reject);
    sent.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      const read = () => Buffer.concat(parts).toString();
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: read() }));
    });
    sent.end(method === 'POST' ? body : undefined);
  });
}
