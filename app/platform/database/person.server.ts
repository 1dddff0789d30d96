import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

/** As whom PostgreSQL runs: nobody in particular means as whoever runs the application. */
export type Person = { readonly uid: number; readonly gid: number } | undefined;

const isRoot = () => process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as the owner of the cluster, and a new cluster belongs to
 * `postgres` or `nobody` (initdb asks for a person with a name).
 * @throws when root finds neither
 */
export function personFor(cluster: string): Person {
  if (!isRoot()) return undefined;
  const made = statSync(cluster, { throwIfNoEntry: false });
  if (made && made.uid !== 0) return { uid: made.uid, gid: made.gid };
  const people = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const line of people) {
    const [name, , uid, gid] = line.split(':');
    if (name === 'postgres' || name === 'nobody') return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'PostgreSQL cannot run as root, and there is no user "nobody": run as another user, or set DATABASE_URL.',
  );
}

function grants(stats: Stats, person: NonNullable<Person>, bit: number): boolean {
  if (stats.uid === person.uid) return (stats.mode & (bit << 6)) !== 0;
  if (stats.gid === person.gid) return (stats.mode & (bit << 3)) !== 0;
  return (stats.mode & bit) !== 0;
}

/** Whether this person may enter every folder down to the file or folder, and read it. */
export function reaches(person: Person, place: string): boolean {
  if (!person) return true;
  const [read, enter] = [4, 1];
  const real = realpathSync(place);
  const stats = statSync(real);
  if (!grants(stats, person, read) || (stats.isDirectory() && !grants(stats, person, enter))) return false;
  for (let folder = path.dirname(real); ; folder = path.dirname(folder)) {
    if (!grants(statSync(folder), person, enter)) return false;
    if (folder === path.dirname(folder)) return true;
  }
}
