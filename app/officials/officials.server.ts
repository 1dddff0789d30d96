import { randomUUID } from 'node:crypto';
import type { StaffVisitor } from '~/accounts/visitors.server';
import { database, type Transaction, transaction } from '~/platform/database/database.server';
import { Refusal } from '~/platform/refusal';
import { installationTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import { importWords } from './import.words';
import { addressKind } from './official';
import type { OfficialSearch, OfficialTyped } from './official-form';

const say = importWords('en');
export const officialsPerPage = 50;

/** The mailbox that a message goes to: of those that stand and take mail, the first. */
export const standingMailbox = {
  where: { endedAt: null, bouncedAt: null },
  orderBy: [{ position: 'asc' as const }, { address: 'asc' as const }],
  take: 1,
  select: { address: true },
};

/** The condition of a search, for officials of any standing. */
export const matching = ({ name, country, group }: Pick<OfficialSearch, 'name' | 'country' | 'group'>) => ({
  ...(name ? { fullName: { contains: name, mode: 'insensitive' as const } } : {}),
  ...(country ? { country } : {}),
  ...(group ? { group } : {}),
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
      include: { mailboxes: standingMailbox },
    }),
  ]);
  return { total, officials };
}

/** The countries and groups of those in office, with how many each has. */
export async function directoryCounts() {
  const where = { endedAt: null };
  const [countries, groups, inOffice, withAddress, suppressed] = await Promise.all([
    database().official.groupBy({ by: ['country'], where, _count: true, orderBy: { country: 'asc' } }),
    database().official.groupBy({ by: ['group'], where, _count: true, orderBy: { group: 'asc' } }),
    database().official.count({ where }),
    database().official.count({ where: { ...where, mailboxes: { some: { endedAt: null, bouncedAt: null } } } }),
    database().official.count({ where: { suppressedAt: { not: null } } }),
  ]);
  return {
    countries: countries.flatMap(({ country, _count }) => (country ? [{ country, count: _count }] : [])),
    groups: groups.flatMap(({ group, _count }) => (group ? [{ group, count: _count }] : [])),
    inOffice,
    withAddress,
    suppressed,
  };
}

/**
 * Adds an official by hand. No list ends what was added by hand.
 * @throws Refusal where the address belongs to somebody in the directory
 */
export async function addOfficial(staff: StaffVisitor, typed: OfficialTyped): Promise<string> {
  const id = randomUUID();
  const { address, institution, fullName, ...facts } = typed;
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('directory of officials'))`;
    const known = await tx.officialMailbox.findFirst({
      where: { address, endedAt: null },
      select: { official: { select: { fullName: true } } },
    });
    if (known) throw new Refusal(say('addressKnown', { name: known.official.fullName }));
    const said = Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
    await tx.official.create({
      data: {
        id,
        fullName,
        ...said,
        ...(institution ? { institution } : {}),
        addedAt: staff.at,
        sources: {
          create: {
            source: 'by-hand',
            identifier: id,
            facts: { fullName, ...said, addresses: [address] },
            asOf: staff.at,
          },
        },
        mailboxes: { create: { address, kind: addressKind(address), source: 'by-hand', addedAt: staff.at } },
      },
    });
    await record(tx, installationTrail, {
      kind: 'official-added',
      at: staff.at,
      actorId: staff.person.id,
      plain: { officialId: id },
    });
  });
  return id;
}

/**
 * From now on no letter reaches this official. Recorded once; a second objection changes nothing.
 * @returns whether it was new
 */
export async function suppressOfficial(tx: Transaction, officialId: string, at: Date, reason: string) {
  const { count } = await tx.official.updateMany({
    where: { id: officialId, suppressedAt: null },
    data: { suppressedAt: at, suppressedReason: reason },
  });
  if (count === 0) return false;
  await record(tx, installationTrail, { kind: 'official-objected', at, actorId: null, plain: { officialId } });
  return true;
}

/** A mailbox that refuses mail for good is written to no more, whatever a list says; the person stays. */
export async function endMailbox(tx: Transaction, address: string, at: Date): Promise<void> {
  await tx.officialMailbox.updateMany({ where: { address, bouncedAt: null }, data: { bouncedAt: at } });
}
