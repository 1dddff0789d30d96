import { isFreeMail } from '~/organisations/evidence/mailbox-checks.server';
import { hostLikeness, likenesses } from '~/organisations/name/likeness';
import { domainOf, mailHost } from '~/organisations/organisation/domain';
import type { Member } from '~/organisations/organisation/members.server';
import type { Transaction } from '~/platform/database/database.server';
import { refuse } from '../opening/refusals.server';

type Invited = { readonly letterId: string; readonly address: string | null; readonly organisationName: string | null };

/**
 * A link that was passed on serves a colleague: refuses an organisation that was not meant, and one that asked the lead and was
 * declined. Such a one asks the lead, which admits or declines it.
 * @throws Refusal
 */
export async function requireMeant(tx: Transaction, invited: Invited, { organisation, person }: Member): Promise<void> {
  const { letterId } = invited;
  const { lead } = await tx.letter.findUniqueOrThrow({ where: { id: letterId }, select: { lead: true } });
  const named = { lead: lead.displayName, organisation: organisation.displayName };
  const asked = { letterId, organisationId: organisation.id, declinedAt: { not: null }, mayAskAgainAt: null };
  if ((await tx.admissionRequest.count({ where: asked })) > 0) refuse('requestDeclined', named);
  if (!(await isMeant(tx, invited, organisation.id, person.address))) refuse('notMeant', named);
}

/**
 * Whether an invitation may mean an organisation: its mailbox is on a domain of the organisation or of who begins for it, or on one that
 * reads alike; it names the organisation; or it tells nothing, being mailed to a mailbox that anybody can have, without a name.
 */
async function isMeant(tx: Transaction, invited: Invited, organisationId: string, mailbox: string): Promise<boolean> {
  const { host, names, displayName, legalName, evidence } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    include: { names: true, evidence: { where: { host: { not: null }, revokedAt: null } } },
  });
  const own = [displayName, legalName, ...names.map(({ name }) => name)].flatMap(likenesses);
  if (invited.organisationName && likenesses(invited.organisationName).some((each) => own.includes(each))) return true;
  const invitedHost = invited.address && mailHost(invited.address);
  if (!invitedHost || isFreeMail(invitedHost)) return !invited.organisationName;
  const hosts = [host, ...evidence.flatMap((found) => found.host ?? []), mailHost(mailbox)];
  const labels = hosts.filter((each) => !isFreeMail(each)).map(ownLabel);
  return labels.includes(ownLabel(invitedHost));
}

/** What of a host is the organisation’s own, as it is read: of kinderhilfe.at and kinderhilfe.org the same. */
const ownLabel = (host: string): string => hostLikeness(domainOf(host).split('.')[0] ?? host);
