#!/usr/bin/env node
// Stands in for Prisma's schema-engine executable: JSON-RPC on stdin and stdout, over the engine of wasm-engine.mjs.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { closeConnections, openSchemaEngine } from './wasm-engine.mjs';

const argv = process.argv.slice(2);
const options = (name) => argv.flatMap((word, at) => (word === name ? [argv[at + 1]] : []));
const asksVersion = argv.includes('--version');

// Without DATABASE_URL the commands have the embedded server, started or joined for as long as they run.
const embedded = process.env.DATABASE_URL || asksVersion ? undefined : await joinEmbedded();
const url = embedded?.url ?? JSON.parse(options('--datasource')[0] ?? '{}').url;

async function joinEmbedded() {
  const { tsImport } = await import('tsx/esm/api');
  const { startEmbedded } = await tsImport('../app/platform/database/embedded.server.ts', import.meta.url);
  return startEmbedded(process.env.DATA_FOLDER || 'data');
}

const PRISMA_CODES = { '3D000': 'P1003', '28P01': 'P1000', '42P04': 'P1009' };

async function onServer(database, work) {
  const address = new URL(url);
  if (database) {
    address.pathname = `/${database}`;
    address.searchParams.delete('schema');
  }
  const client = new pg.Client(address.href);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** The subcommands of `schema-engine cli`: one deed, then an exit code. */
async function command(name) {
  const database = pg.escapeIdentifier(decodeURIComponent(new URL(url).pathname.slice(1)));
  if (name === 'can-connect-to-database') return onServer(undefined, () => {});
  if (name === 'create-database') return onServer('postgres', (client) => client.query(`CREATE DATABASE ${database}`));
  if (name === 'drop-database') {
    return onServer('postgres', (client) => client.query(`DROP DATABASE ${database} WITH (FORCE)`));
  }
  throw new Error(`not supported: ${name}`);
}

async function runCommand() {
  console.error('');
  try {
    await command(argv[argv.indexOf('cli') + 1]);
    return 0;
  } catch (error) {
    const code = PRISMA_CODES[error.code] ?? 'P1001';
    const message =
      code === 'P1001' ? `Can't reach database server at ${new URL(url).host}: ${error.message}` : error.message;
    const fields = { error_code: code, message };
    console.error(
      JSON.stringify({ timestamp: new Date().toISOString(), level: 'ERROR', fields, target: 'schema_engine::logger' }),
    );
    return 1;
  }
}

function failure(error) {
  let known;
  try {
    known = JSON.parse(error.message);
  } catch {
    known = undefined;
  }
  const data = known?.message
    ? known
    : { is_panic: false, message: error.message ?? String(error), error_code: error.code };
  return { code: 4466, message: 'An error happened. Check the data field for details.', data };
}

function serve() {
  const datamodels = options('--datamodels').map((path) => [path, readFileSync(path, 'utf8')]);
  let opened;
  const engine = () => {
    opened ??= openSchemaEngine(url, datamodels);
    return opened;
  };
  const write = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const answer = async ({ id, method: asked, params }) => {
    try {
      const open = await engine();
      const method = asked === 'getDatabaseVersion' ? 'version' : asked;
      if (typeof open[method] !== 'function') throw new Error(`not supported: ${asked}`);
      const result = await open[method](params ?? undefined);
      // The executable prints a difference through a message of its own.
      if (method === 'diff' && result?.stdout != null) {
        write({ method: 'print', id: `print-${id}`, params: { content: result.stdout } });
        result.stdout = null;
      }
      write({ id, result: result ?? {} });
    } catch (error) {
      write({ id, error: failure(error) });
    }
  };
  const leave = async () => {
    await closeConnections();
    await embedded?.stop();
    process.exit(0);
  };
  process.once('SIGTERM', leave).once('SIGINT', leave);
  const pending = new Set();
  createInterface({ input: process.stdin })
    .on('line', (line) => {
      const request = JSON.parse(line);
      if (!request.method) return; // an acknowledgement of "print"
      const job = answer(request).finally(() => pending.delete(job));
      pending.add(job);
    })
    .on('close', async () => {
      await Promise.allSettled(pending);
      await leave();
    });
}

if (asksVersion) console.log('schema-engine-cli wasm');
else if (argv.includes('cli')) {
  const code = await runCommand();
  await embedded?.stop();
  process.exit(code);
} else serve();
