import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { recordOfInstallation } from '~/trail/installation-events.server';
import type { OfficialSearch } from '../person/official-form';

export const officialsPerPage = 50;

/** The mailbox that a message goes to: of those that stand and take mail, the first. */
export const currentMailbox = {
  where: { endedAt: null, bouncedAt: null },
  orderBy: [{ position: 'asc' as const }, { address: 'asc' as const }],
  take: 1,
  select: { address: true },
};

/** The condition of a search, for officials of any standing. */
const matching = ({ name, country, group, institution, committee }: Omit<OfficialSearch, 'page'>) => ({
  ...(name ? { fullName: { contains: name, mode: 'insensitive' as const } } : {}),
  ...(country ? { country } : {}),
  ...(group ? { group } : {}),
  ...(institution ? { institution } : {}),
  ...(committee ? { roles: { some: { kind: 'committee', body: committee, endedAt: null } } } : {}),
});

/** One page of the directory, by name, those who ended too; and how many match. */
export async function searchOfficials(search: OfficialSearch) {
  const where = matching(search);
  const [total, officials] = await Promise.all([
    database().official.count({ where }),
    database().official.findMany({
      where,
      orderBy: [{ familyName: { sort: 'asc', nulls: 'last' } }, { fullName: 'asc' }],
      skip: (search.page - 1) * officialsPerPage,
      take: officialsPerPage,
      include: { mailboxes: currentMailbox, lead: { select: { displayName: true } } },
    }),
  ]);
  return { total, officials };
}

/**
 * From now on no letter reaches this official, nor any mailbox that was theirs, whoever adds it again: the digests of
 * the addresses stay. Recorded once; a second objection changes nothing, unless a mailbox came in between.
 * @returns whether anything of it was new
 */
export async function suppressOfficial(tx: Transaction, officialId: string, at: Date, reason: string) {
  const mailboxes = await tx.$executeRaw`
    INSERT INTO suppression (digest, suppressed_at)
    SELECT DISTINCT address_digest(address), ${at}::timestamptz FROM (
      SELECT address FROM official_mailbox WHERE official_id = ${officialId}::uuid
      UNION SELECT mailbox FROM message WHERE official_id = ${officialId}::uuid) theirs
    ON CONFLICT DO NOTHING`;
  const { count } = await tx.official.updateMany({
    where: { id: officialId, suppressedAt: null },
    data: { suppressedAt: at, suppressedReason: reason },
  });
  if (count + mailboxes === 0) return false;
  await recordOfInstallation(tx, { kind: 'official-objected', at, actorId: null, plain: { officialId } });
  return true;
}

/** Whether whoever reads a mailbox objected: nothing may be sent there. */
export async function isSuppressed(reading: Database | Transaction, address: string): Promise<boolean> {
  const [found] = await reading.$queryRaw<{ suppressed: boolean }[]>`
    SELECT EXISTS (SELECT FROM suppression WHERE digest = address_digest(${address})) AS suppressed`;
  return found!.suppressed;
}

/** A mailbox that refuses mail for good is written to no more, whatever a list says; the person stays. */
export async function endMailbox(tx: Transaction, address: string, at: Date): Promise<void> {
  await tx.officialMailbox.updateMany({ where: { address, bouncedAt: null }, data: { bouncedAt: at } });
}
