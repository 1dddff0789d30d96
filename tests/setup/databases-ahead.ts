import { mkdirSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const ahead = 4;
const betweenLooks = 30; // milliseconds

/**
 * Keeps a few clones of the template ready, each told by an empty file of its name: a test file that asks for a database
 * must wait for it in the midst of a property’s reading, and takes one without waiting.
 * @param name of the next clone
 * @returns how to end it
 */
export function makeAhead(server: string, template: string, folder: string, name: () => string): () => Promise<void> {
  mkdirSync(folder, { recursive: true });
  let ended = false;
  const keepMaking = async () => {
    for (; !ended; await new Promise((done) => setTimeout(done, betweenLooks)))
      for (let ready = readdirSync(folder).length; ready < ahead && !ended; ready++) {
        const made = name();
        await clone(server, template, made);
        writeFileSync(join(folder, made), '');
      }
  };
  const making = keepMaking();
  return async () => {
    ended = true;
    await making.finally(() => rmSync(folder, { recursive: true, force: true }));
  };
}

/** The name of a clone that is taken by nobody else. Waits, and lets nothing else run, where none is ready. */
export function takeOne(folder: string): string {
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    const taken = readdirSync(folder).find((name) => isMine(folder, name));
    if (taken) return taken;
    Atomics.wait(sleeper, 0, 0, betweenLooks);
  }
}

function isMine(folder: string, name: string): boolean {
  try {
    unlinkSync(join(folder, name));
    return true;
  } catch {
    return false; // somebody else was faster
  }
}

/** An installation of its own, with a mark of its own beside the files. */
async function clone(server: string, template: string, name: string): Promise<void> {
  await within(server, `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`);
  const own = new URL(server);
  own.pathname = `/${name}`;
  await within(own.href, 'update sending_mark set installation_id = gen_random_uuid()');
}

async function within(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
