import { database } from '~/platform/database/database.server';

/** What the jobs of a name that were promised carry. */
export async function promisedJobs(name: string): Promise<unknown[]> {
  const jobs = await database().$queryRaw<{ data: unknown }[]>`SELECT data FROM pgboss.job WHERE name = ${name}`;
  return jobs.map(({ data }) => data);
}
