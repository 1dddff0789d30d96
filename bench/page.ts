import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { buildWhereStale } from '../tools/build';

const run = promisify(execFile);
const port = 4187;
const rounds = 5;
const seconds = 3;
const connections = 32;

/**
 * Reads a public page as an anonymous reader does: the built server in a process of its own, over its own embedded database, the load
 * from a third one, in turns with a bare node:http server that answers the same bytes.
 */
export async function benchPage({ signatories = 200 }: { signatories?: number }) {
  await (await buildWhereStale()).pages;
  const { folder, slug, close } = await letterInPlace(signatories);
  const server = spawn(process.execPath, ['build/server.js'], { env: environment(folder), stdio: 'inherit' });
  let raw: ChildProcess | undefined;
  try {
    const path = `/letters/${slug}`;
    const page = await untilServed(path);
    raw = await rawServer(folder, page);
    const rawPort = Number(await firstLine(raw));
    const measured: { page: number; raw: number }[] = [];
    for (let round = 0; round < rounds; round++)
      measured.push({ raw: await load(rawPort, path), page: await load(port, path) });
    const median = (of: (round: (typeof measured)[number]) => number) =>
      measured.map(of).sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
    return {
      signatories,
      bytes: page.body.length,
      requestsPerSecond: Math.round(median((round) => round.page)),
      rawRequestsPerSecond: Math.round(median((round) => round.raw)),
      ratioToRaw: Number(median(({ page: ours, raw: bare }) => ours / bare).toFixed(2)),
      rounds,
      connections,
      digest: createHash('sha256').update(page.body).digest('hex').slice(0, 12),
      aims: { requestsPerSecond: 5000 },
      means: `medians of ${rounds} rounds of ${seconds} s, brotli, ${connections} open connections, server and load each in a process of its own; raw: the same bytes from bare node:http`,
    };
  } finally {
    server.kill();
    raw?.kill();
    await once(server, 'exit');
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

const environment = (folder: string) => ({
  ...process.env,
  MODE: 'test',
  PROCESS: 'web',
  PORT: String(port),
  HOST: '127.0.0.1',
  ORIGIN: `http://127.0.0.1:${port}`,
  DATA_FOLDER: folder,
});

/** A published letter, open for sign-on, with so many signatories and their logos, in a database of its own. */
async function letterInPlace(signatories: number) {
  const { aLetterToSeal, withLogo } = await import('../tests/setup/sealing');
  const { openInstallation } = await import('../server/installation');
  const { database } = await import('~/platform/database/database.server');
  const folder = process.env['DATA_FOLDER'] ?? '';
  const installation = await openInstallation();
  const names = Array.from({ length: signatories }, (_, place) => `Organisation ${lettersOf(place)}`);
  const { letter, organisations, endorsements } = await aLetterToSeal({
    names,
    deadline: new Date(Date.now() + 86_400_000),
  });
  for (const [place, organisation] of organisations.entries())
    await withLogo(endorsements[place] ?? '', organisation, place);
  await database().publication.create({ data: { letterId: letter.id, publishedAt: new Date() } });
  const { slug } = await database().letter.findUniqueOrThrow({ where: { id: letter.id } });
  return { folder, slug, close: () => installation.close() };
}

/** A name without figures for a number, so that hosts made of it differ. */
const lettersOf = (place: number) =>
  String.fromCharCode(97 + Math.floor(place / 26 / 26), 97 + (Math.floor(place / 26) % 26), 97 + (place % 26));

type Page = { body: Buffer; headers: Record<string, string> };

async function untilServed(path: string): Promise<Page> {
  for (let attempt = 0; attempt < 120; attempt++) {
    const page = await read(path).catch(() => null);
    if (page) return page;
    await pause(500);
  }
  throw new Error('The built server did not serve the page within a minute.');
}

function read(path: string): Promise<Page> {
  return new Promise((resolve, reject) => {
    const asked = get(
      { port, path, host: '127.0.0.1', headers: { 'accept-encoding': 'br' } },
      (answer: IncomingMessage) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          if (answer.statusCode !== 200) return reject(new Error(`status ${answer.statusCode}`));
          const { date: _date, connection: _connection, 'keep-alive': _alive, ...headers } = answer.headers;
          resolve({ body: Buffer.concat(parts), headers: headers as Record<string, string> });
        });
      },
    );
    asked.on('error', reject);
  });
}

async function rawServer(folder: string, { body, headers }: Page): Promise<ChildProcess> {
  const [bodyFile, headersFile] = [join(folder, 'body'), join(folder, 'headers')];
  writeFileSync(bodyFile, body);
  writeFileSync(headersFile, JSON.stringify(headers));
  return spawn(process.execPath, ['--import', 'tsx', 'bench/raw-answer.ts', bodyFile, headersFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function firstLine(program: ChildProcess): Promise<string> {
  const [line] = (await once(program.stdout!, 'data')) as [Buffer];
  return line.toString();
}

async function load(at: number, path: string): Promise<number> {
  const asked = [String(at), path, String(seconds), String(connections)];
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'bench/load.ts', ...asked]);
  return Number(stdout);
}
