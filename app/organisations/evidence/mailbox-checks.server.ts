import { isCompanyDomain } from 'company-email-validator';
import disposable from 'disposable-email-domains' with { type: 'json' };
import wildcards from 'disposable-email-domains/wildcard.json' with { type: 'json' };
import providers from 'email-providers/all.json' with { type: 'json' };
import freemail from 'freemail';
import { hostShown } from '~/platform/address/web-address';
import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { type Sentence, sentences } from '~/platform/locale/sentences';
import { promiseCaused } from '~/platform/notice/notices.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { Refusal } from '~/platform/request/refusal';
import { readToken } from '~/platform/request/token.server';
import type { Facts } from '~/trail/deed';
import { onOrganisation } from '~/trail/deeds.server';
import { isWithin, mailHost, sharedByInstitutions } from '../organisation/domain';
import type { Member } from '../organisation/members.server';
import { canBeOwned } from '../organisation/shared-hosts';
import { alsoFreeHosts } from './free-mail-hosts';

const words = sentences('organisations/mailbox-checks', {
  free: 'Anyone can get an address at {host}, so it proves nothing about your organisation. Use an address on {own}.',
  disposable: 'Addresses at {host} are disposable. Use an address on {own}.',
  elsewhere:
    'This address is not on {own}, the domain of your website. Use an address there, or change the website in your organisation’s details.',
  spent: 'This link has already been used, or it is more than 48 hours old. An administrator can request a new one.',
  moved: 'The organisation’s website has changed since this email was sent, so the address is no longer on its domain.',
});

/** A link to confirm a mailbox lasts this long, in milliseconds. */
const mailboxCheckLife = 48 * 60 * 60 * 1000;

/** Why a mailbox cannot show that an organisation with this website is who it says; null where it can. */
export function mailboxFault(address: string, own: string): Sentence | null {
  const host = mailHost(address);
  const say = words.sentence;
  const shown = { host: hostShown(host), own: hostShown(own) };
  if (isDisposable(host)) return say('disposable', shown);
  if (isFreeMail(host) || (host !== sharedByInstitutions && !canBeOwned(host))) return say('free', shown);
  return isWithin(host, own) ? null : say('elsewhere', shown);
}

/** The host of the website, on which or below which a mailbox counts. */
export async function ownHost({ organisation }: Member<'show evidence'>): Promise<string> {
  const { host } = await database().organisation.findUniqueOrThrow({
    where: { id: organisation.id },
    select: { host: true },
  });
  return host;
}

/**
 * Mails a link to a mailbox on the organisation’s own domain; who reads it there confirms.
 * @throws Refusal where the mailbox shows nothing, or gets too many mails
 */
export async function askMailboxCheck(deed: Member<'show evidence'>, address: string): Promise<void> {
  const fault = mailboxFault(address, await ownHost(deed));
  if (fault) throw new Refusal(fault);
  await transaction(async (tx) => {
    const { id } = await tx.mailboxCheck.create({
      data: {
        organisationId: deed.organisation.id,
        address,
        host: mailHost(address),
        askedById: deed.person.id,
        askedAt: deed.at,
        expiresAt: new Date(deed.at.getTime() + mailboxCheckLife),
      },
    });
    const cause = { causerId: deed.person.id, subjectId: deed.organisation.id };
    await promiseCaused(tx, 'mailbox-check', cause, [{ aboutId: id, address }]);
  });
}

/** The capability of who holds the link that was mailed to the mailbox. Only `mailboxCheckLink` makes it. */
export type MailboxCheckLink = Capability<{ mailboxCheck: true }, { checkId: string; at: Date }>;

/** The capability in a link’s token. @throws NotFound where it is none that was made here */
export function mailboxCheckLink(token: string | undefined, at: Date): MailboxCheckLink {
  const checkId = readToken('mailbox-check', token);
  if (!checkId) throw new NotFound();
  return grant<MailboxCheckLink>({ checkId, at });
}

/** What the link’s page shows, while it opens. */
export async function shownMailboxCheck({ checkId: id, at }: MailboxCheckLink) {
  const check = await database().mailboxCheck.findUnique({
    where: { id },
    include: { organisation: { select: { displayName: true, website: true, country: true } } },
  });
  if (!check || check.confirmedAt || check.expiresAt <= at) return null;
  return { address: check.address, host: check.host, organisation: check.organisation };
}

/**
 * Confirms a mailbox, once, by who holds the link mailed to it: control of a mailbox on the host is evidence.
 * @throws Refusal where the link was used, is too old, or the website has moved
 */
export async function confirmMailbox({ checkId: id, at }: MailboxCheckLink): Promise<void> {
  const asked = await database().mailboxCheck.findFirst({ where: { id, confirmedAt: null, expiresAt: { gt: at } } });
  if (!asked) throw new Refusal(words.sentence('spent'));
  const { organisationId, host, address } = asked;
  await onOrganisation('mailbox-confirmed', organisationId, { at }, async ({ tx, did }) => {
    const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } });
    if (!isWithin(host, organisation.host)) throw new Refusal(words.sentence('moved'));
    const { count: used } = await tx.mailboxCheck.updateMany({
      where: { id, confirmedAt: null },
      data: { confirmedAt: at },
    });
    if (used === 0) throw new Refusal(words.sentence('spent'));
    return did(await writeMailbox(tx, organisationId, address, at));
  });
}

/** Writes that somebody reads mail on a host of the organisation, where that does not stand. @returns what the event of it tells */
export async function writeMailbox(
  tx: Transaction,
  organisationId: string,
  address: string,
  at: Date,
): Promise<Facts<'mailbox-confirmed'>> {
  const host = mailHost(address);
  const known = await tx.evidence.findFirst({ where: { organisationId, method: 'mailbox', host, revokedAt: null } });
  const evidence =
    known ??
    (await tx.evidence.create({ data: { organisationId, method: 'mailbox', basis: host, host, foundAt: at } }));
  return { plain: { evidenceId: evidence.id, host }, values: { address } };
}

/**
 * The mailbox by which a member signed in is confirmed by that: on the organisation’s own domain it is evidence, for which nobody has to
 * be mailed once more. Nothing happens where it shows nothing, or stands already.
 */
export async function confirmOwnMailbox(deed: Member<'show evidence'>): Promise<void> {
  const { address } = deed.person;
  await onOrganisation('mailbox-confirmed', deed.organisation.id, deed, async ({ tx, id, at, did, didNot }) => {
    const { host } = await tx.organisation.findUniqueOrThrow({ where: { id }, select: { host: true } });
    const standing = { organisationId: id, method: 'mailbox', host: mailHost(address), revokedAt: null } as const;
    if (mailboxFault(address, host) || (await tx.evidence.count({ where: standing })) > 0) return didNot();
    return did(await writeMailbox(tx, id, address, at));
  });
}

const listed = new Set(providers);
const thrownAway = new Set(disposable);

/** Whether anybody can have a mailbox on this host: it shows nothing of an organisation. Three lists of others, and our own. */
export const isFreeMail = (host: string): boolean =>
  alsoFreeHosts.some((provider) => isWithin(host, provider)) ||
  listed.has(host) ||
  !isCompanyDomain(host) ||
  freemail.isFree(`anybody@${host}`);

/** Whether mailboxes on this host are made to be thrown away. */
const isDisposable = (host: string): boolean =>
  thrownAway.has(host) || wildcards.some((provider) => isWithin(host, provider));
