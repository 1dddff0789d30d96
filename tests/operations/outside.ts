import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabase } from '~/platform/database/database.server';
import { type Embedded, startEmbedded } from '~/platform/database/embedded.server';
import { hastier } from '../setup/hasty';

/** A PostgreSQL of its own, started as if somebody else ran it: it can be stopped, copied and put back. */
export async function outsidePostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'undersigned-outside-'));
  let server: Embedded = await startEmbedded(folder, 'undersigned', hastier);
  const place = join(folder, 'postgresql', 'place');
  const cluster = existsSync(place) ? readFileSync(place, 'utf8').trim() : join(folder, 'postgresql', 'cluster');
  const backup = `${cluster}.backup`;
  const stop = async () => {
    await closeDatabase();
    await server.stop();
  };
  const again = async () => {
    server = await startEmbedded(folder, 'undersigned', hastier);
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
    },
  };
}
