import { randomUUID } from 'node:crypto';
import type { Visitor } from '~/accounts/visitors.server';
import { hostShown, webAddressShown, webHost } from '~/platform/address/web-address';
import { database, type Transaction } from '~/platform/database/database.server';
import { sentences } from '~/platform/locale/sentences';
import { count } from '~/platform/request/rate-limit.server';
import { Refusal } from '~/platform/request/refusal';
import { byPlatform, type DoingOnOrganisation, type HeldOrganisation } from '~/trail/deed';
import { onOrganisation } from '~/trail/deeds.server';
import { lapsedBy } from '../evidence/lapse';
import { isFreeMail, mailboxFault, writeMailbox } from '../evidence/mailbox-checks.server';
import { revokeStanding } from '../evidence/revocations.server';
import { likenesses } from '../name/likeness';
import type { Resemblance } from '../name/look-alike';
import { entryResemblance } from '../name/resemblance.server';
import type { Member } from '../organisation/members.server';
import { type OrganisationEntry, registerNumbers } from '../organisation/organisation';
import { lockNames } from '../organisation/organisation-locks.server';

const words = sentences('organisations/organisations', {
  lapsed: 'The name or the website changed.',
  websiteOfMail:
    'Anyone can get an email address at {host}, so it proves nothing about your organisation. Enter a website on the organisation’s own domain. If it has none, enter the website of the network or body it belongs to.',
});

/** @throws Refusal at the field where the website is that of a provider of mailboxes: no mailbox there would ever count */
function requireOwnHost(host: string): void {
  if (isFreeMail(host)) throw new Refusal(words.sentence('websiteOfMail', { host: hostShown(host) }), 'website');
}

const columns = (entry: OrganisationEntry) => ({
  legalName: entry.legalName,
  displayName: entry.displayName,
  country: entry.country,
  website: entry.website,
  host: webHost(entry.website) ?? '',
  kind: entry.kind,
});

/**
 * Founds an organisation; whoever founds it becomes its administrator, never its authorised signatory. One that could be
 * taken for another is held for a person of the staff.
 * @param byMailbox the founder’s mailbox, confirmed by signing in, is evidence where it is on the organisation’s own domain
 * @throws Refusal where the website is a mail provider’s, or the person has founded many today: whoever comes first with a name has the other one held
 */
export async function foundOrganisation(
  founder: Visitor,
  entry: OrganisationEntry,
  { byMailbox = false } = {},
): Promise<{ id: string; held: boolean }> {
  const { person } = founder;
  requireOwnHost(columns(entry).host);
  await count('foundings of a person', person.id);
  const work = async (organisation: DoingOnOrganisation<'organisation-founded'>) => {
    const { tx, id, at, did, also } = organisation;
    const like = await entryResemblance(tx, columns(entry), null);
    const own = { personId: person.id, roles: ['administrator' as const] };
    await tx.organisation.create({
      data: {
        id,
        ...columns(entry),
        foundedAt: at,
        foundedById: person.id,
        ...(like ? { heldAt: at, heldReason: like.by } : {}),
        registers: { create: registerNumbers(entry) },
        memberships: { create: { ...own, requestedAt: at, admittedAt: at, admittedById: person.id } },
      },
    });
    const founded = { plain: { country: entry.country }, values: { name: entry.displayName } };
    const done = await did(founded, { id, held: like !== null });
    if (like) await recordHeld(organisation, like);
    if (byMailbox && !mailboxFault(person.address, columns(entry).host))
      await also('mailbox-confirmed', await writeMailbox(tx, id, person.address, at));
    return done;
  };
  return onOrganisation('organisation-founded', randomUUID(), founder, work, { first: lockNames });
}

const recordHeld = ({ also }: HeldOrganisation<'alone'>, { by, organisationId }: Resemblance) => {
  const plain = { by, ...(organisationId ? { likeOrganisationId: organisationId } : {}) };
  return also('organisation-held', { plain }, byPlatform);
};

const sameLikeness = (one: string, other: string): boolean => likenesses(one).join() === likenesses(other).join();

/**
 * Changes an organisation’s entry. Evidence that was found for another name, country or website lapses, as `lapsedBy` says; a
 * name or website that could be taken for another’s is held.
 */
export async function changeOrganisation(
  deed: Member<'change the organisation'>,
  entry: OrganisationEntry,
): Promise<void> {
  const work = async (organisation: DoingOnOrganisation<'organisation-changed'>) => {
    const { tx, id, at, did } = organisation;
    const before = await tx.organisation.findUniqueOrThrow({ where: { id }, include: { evidence: true } });
    const fresh = columns(entry);
    if (fresh.host !== before.host) requireOwnHost(fresh.host);
    const { like, lapsed } = await whatChanges(tx, before, fresh);
    await tx.registerNumber.deleteMany({ where: { organisationId: id } });
    await tx.organisation.update({
      where: { id },
      data: {
        ...fresh,
        registers: { create: registerNumbers(entry) },
        ...(like ? { heldAt: at, heldReason: like.by, releasedAt: null } : {}),
      },
    });
    const plain = { fields: changedFields(before, fresh).join(', ') };
    const done = await did({ plain, values: { name: entry.displayName } });
    await revokeStanding(organisation, lapsed, words('en')('lapsed'));
    if (like) await recordHeld(organisation, like);
    return done;
  };
  await onOrganisation('organisation-changed', deed.organisation.id, deed, work, { first: lockNames });
}

type Before = ReturnType<typeof columns> & { id: string; evidence: Parameters<typeof lapsedBy>[1] };

/** Whom the entry now resembles, and which evidence was found for something else. */
async function whatChanges(tx: Transaction, before: Before, fresh: ReturnType<typeof columns>) {
  const renamed =
    !sameLikeness(fresh.displayName, before.displayName) || !sameLikeness(fresh.legalName, before.legalName);
  const changed = fresh.displayName !== before.displayName || fresh.legalName !== before.legalName;
  const moved = fresh.host !== before.host;
  const like = changed || moved ? await entryResemblance(tx, fresh, before.id) : null;
  const relocated = fresh.country !== before.country;
  return { like, lapsed: lapsedBy({ renamed, relocated, host: fresh.host, formerHost: before.host }, before.evidence) };
}

function changedFields(before: Record<string, unknown>, fresh: ReturnType<typeof columns>): string[] {
  const { host: _host, ...shown } = fresh;
  const changed = Object.entries(shown).flatMap(([name, value]) => (before[name] === value ? [] : [name]));
  return changed.length > 0 ? changed : ['register numbers'];
}

/** The entry of an organisation as its form starts, for those who may change it. */
export async function entryOf({ organisation }: Member<'change the organisation'>) {
  const row = await database().organisation.findUniqueOrThrow({
    where: { id: organisation.id },
    include: { registers: true },
  });
  const numberIn = (register: string) => row.registers.find((entry) => entry.register === register)?.number ?? '';
  const { legalName, displayName, country, website, kind } = row;
  return {
    ...{ legalName, displayName, country, kind, website: webAddressShown(website) },
    transparencyNumber: numberIn('eu-transparency-register'),
    lei: numberIn('lei'),
    nationalNumber: numberIn('national-register'),
    charityNumber: numberIn('charity-register'),
  };
}
