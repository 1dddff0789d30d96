import { randomUUID } from 'node:crypto';
import type { Member } from '~/organisations/organisation/members.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { NotFound } from '~/platform/request/not-found';
import { Refusal } from '~/platform/request/refusal';
import type { DoingOnOrganisation } from '~/trail/deed';
import { onOrganisation } from '~/trail/deeds.server';
import { importWords } from '../person/import.words';
import { nameKey } from '../person/likeness';
import type { OfficialTyped } from '../person/official-form';
import { addressesFree, writeByHand } from './by-hand.server';
import { lockDirectory } from './imports.server';

const say = importWords.sentence;

/** The officials that an organisation added for its own letters, by name. Nobody else’s letters reach them. */
export const ownOfficials = (organisationId: string) =>
  database().official.findMany({
    where: { leadId: organisationId, endedAt: null },
    orderBy: { fullName: 'asc' },
    include: { mailboxes: { where: { endedAt: null }, orderBy: { position: 'asc' } } },
  });

/**
 * Adds an official for the letters of one lead; only that lead and the staff see it.
 * @throws Refusal where the directory has the address, or whoever reads it, or somebody of that name, objected
 */
export async function addOwnOfficial(member: Member<'choose addressees'>, typed: OfficialTyped): Promise<string> {
  const id = randomUUID();
  const work = async ({ tx, id: leadId, did }: DoingOnOrganisation<'official-added-by-lead'>) => {
    await addressesFree(tx, typed, null);
    await ownAddressesFree(tx, leadId, typed);
    await nobodyWhoObjected(tx, typed);
    await writeByHand(tx, id, member.at, typed, []);
    await tx.official.update({ where: { id }, data: { leadId }, select: { id: true } });
    return did({ plain: { officialId: id } }, id);
  };
  return onOrganisation('official-added-by-lead', member.organisation.id, member, work, { first: lockDirectory });
}

async function ownAddressesFree(tx: Transaction, leadId: string, { addresses }: OfficialTyped): Promise<void> {
  const known = await tx.officialMailbox.findFirst({
    where: { address: { in: addresses.map(({ address }) => address) }, endedAt: null, official: { leadId } },
    select: { official: { select: { fullName: true } } },
  });
  if (known) throw new Refusal(say('addressKnown', { name: known.official.fullName }));
}

/** A person who objected under another address is likely to be the same: only the staff tells them apart. */
async function nobodyWhoObjected(tx: Transaction, { fullName }: OfficialTyped): Promise<void> {
  const objected = await tx.official.findMany({
    where: { suppressedAt: { not: null } },
    select: { fullName: true },
  });
  if (objected.some((each) => nameKey(each.fullName) === nameKey(fullName)))
    throw new Refusal(say('objectedName', { name: fullName }));
}

/** Takes an official of its own out of a lead’s directory; what was sent stays on record. */
export async function removeOwnOfficial(member: Member<'choose addressees'>, officialId: string): Promise<void> {
  await onOrganisation('official-removed-by-lead', member.organisation.id, member, async ({ tx, id: leadId, did }) => {
    const { count } = await tx.official.updateMany({
      where: { id: officialId, leadId, endedAt: null },
      data: { endedAt: member.at },
    });
    if (count === 0) throw new NotFound();
    await tx.officialMailbox.updateMany({ where: { officialId, endedAt: null }, data: { endedAt: member.at } });
    return did({ plain: { officialId } });
  });
}
