import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { closeDatabase } from '~/platform/database/database.server';
import { type Embedded, startEmbedded } from '~/platform/database/embedded.server';
import { isPostmaster } from '~/platform/database/postmaster.server';
import { hastier } from '../setup/skip-sync';

/** A PostgreSQL of its own, started as if somebody else ran it: it can be stopped, copied and put back. */
export async function outsidePostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'undersigned-outside-'));
  let server: Embedded = await startEmbedded(folder, 'undersigned', hastier);
  const place = join(folder, 'postgresql', 'place');
  const elsewhere = existsSync(place);
  const cluster = elsewhere ? readFileSync(place, 'utf8').trim() : join(folder, 'postgresql', 'cluster');
  const backup = `${cluster}.backup`;
  const again = async () => {
    server = await startEmbedded(folder, 'undersigned', hastier);
  };
  /** With a checkpoint, whoever is connected. */
  const stop = async () => {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    await closeDatabase();
    // An embedded server is left running while others use it; one that somebody else stops is not.
    const left = server.stop();
    if (isPostmaster(pid, cluster)) process.kill(pid, 'SIGINT');
    await left;
    while (isPostmaster(pid, cluster)) await pause(25);
  };
  const copy = (from: string, to: string) => {
    rmSync(to, { recursive: true, force: true });
    execFileSync('cp', ['-a', from, to]);
  };
  return {
    url: server.url,
    stop,
    again,
    /** Its files as they are while it is stopped. */
    async backUp() {
      await stop();
      copy(cluster, backup);
      await again();
    },
    /** The files of the backup in the place of its own. */
    async restore() {
      await stop();
      copy(backup, cluster);
      await again();
    },
    async remove() {
      await stop();
      for (const gone of [folder, cluster, backup]) rmSync(gone, { recursive: true, force: true });
      if (elsewhere) rmSync(dirname(cluster), { recursive: true, force: true });
    },
  };
}
