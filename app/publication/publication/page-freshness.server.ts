import { Prisma } from '@generated/prisma/client';
import { deadlineInForce } from '~/letters/letter/deadline.server';
import { dispatchesHandedOver } from '~/letters/letter/delivery.server';
import { database } from '~/platform/database/database.server';

/** The letter’s public revision, which deeds raise, and beside it what changes the page without a deed. */
const revision = Prisma.sql`l.public_revision || '.' || ${dispatchesHandedOver(Prisma.sql`l.id`)} AS revision`;

type Found = { letterId: string; revision: string; endsIn: number | null };

/**
 * What decides whether a kept public page is still the page: its revision, and the milliseconds until the next
 * deadline has passed, or the next embargo ends, by the database’s clock. Null where no letter with a publication has the slug.
 */
export async function pageFreshness(slug: string): Promise<Found | null> {
  const rows = await database().$queryRaw<Found[]>`
    SELECT l.id AS "letterId", ${revision}, (
      SELECT extract(epoch FROM min(due) - clock_timestamp())::float8 * 1000 FROM (
        -- The last moment of an opening still counts: its page changes in the one after it.
        SELECT ${deadlineInForce} + interval '1 millisecond' AS due FROM opening WHERE letter_id = l.id
        UNION ALL SELECT embargo_until FROM publication WHERE letter_id = l.id
      ) dues WHERE due > clock_timestamp()) AS "endsIn"
    FROM letter l WHERE l.slug = ${slug} AND EXISTS (SELECT FROM publication p WHERE p.letter_id = l.id)`;
  return rows[0] ?? null;
}

/** The present revisions of the public pages of letters. */
export async function currentRevisions(letterIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database().$queryRaw<{ id: string; revision: string }[]>`
    SELECT l.id, ${revision} FROM letter l WHERE l.id = ANY(${[...letterIds]}::uuid[])`;
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}
