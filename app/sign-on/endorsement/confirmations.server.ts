import { nameKey } from '~/organisations/name/name-key';
import { mayBind } from '~/organisations/organisation/authority';
import { memberFor } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import type { Arriving } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import type { DoingOnLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { collectedFor } from '../collected/collected.server';
import { beginInvitation, type InvitationLink, requireInvitation } from '../invitation/invitation-answers.server';
import { lockedPreparation, type PreparationRead } from '../opening/locked-preparation.server';
import { refuse } from '../opening/refusals.server';
import { writeApproval } from './approvals.server';

/** The capability of who holds the link that was mailed to one mailbox to confirm what was collected elsewhere for it. */
export type ConfirmationLink = Capability<{ confirmation: true }, { invitation: InvitationLink; address: string }>;

/** What the link of the address asks to confirm, and by whom it can be done at once. @throws NotFound where there is none */
export async function requireConfirmation(args: Arriving) {
  const { invitation, link } = await requireInvitation(args, 'confirmation');
  const collected = await collectedFor(database(), invitation.id);
  const address = collected ? invitation.address : null;
  return {
    ...{ invitation, collected },
    link: grant<ConfirmationLink>({ invitation: link, address: address ?? '' }),
    signatory: collected && address ? await signatoryOf(address, collected.organisation) : null,
  };
}

/**
 * The membership by which who reads the mailbox may bind the organisation that was collected: that of its name, else the only one.
 * Whoever confirms sees the organisation’s own name.
 */
async function signatoryOf(address: string, organisation: string) {
  const members = await database().membership.findMany({
    where: { person: { address }, admittedAt: { not: null }, endedAt: null, roles: { has: 'authorised_signatory' } },
    include: {
      person: true,
      organisation: {
        include: { names: { where: { endedAt: null } }, evidence: { where: { host: { not: null }, revokedAt: null } } },
      },
    },
  });
  const able = members.filter(
    (member) =>
      !mayBind(
        { ...member, address },
        member.organisation.evidence.flatMap(({ host }) => host ?? []),
      ),
  );
  const called = nameKey(organisation);
  const named = able.filter(({ organisation: { names } }) => names.some(({ name }) => nameKey(name) === called));
  const found = named.length === 1 ? named[0] : able.length === 1 ? able[0] : null;
  if (!found) return null;
  const { id: membershipId, person, organisation: own } = found;
  return { membershipId, person, organisationId: own.id, name: own.displayName };
}
type Signatory = NonNullable<Awaited<ReturnType<typeof signatoryOf>>>;

/**
 * Prepares what was collected, in the words of the organisation’s own entry, for the signatory to whom it was mailed, and asks for
 * nobody else’s approval: it waits as if it had been asked for by mail. Begun again, it goes on where it stands.
 * @returns the approval’s id; null where somebody else of the organisation prepares it already, for another signatory
 */
export async function prepareCollected(link: ConfirmationLink, signatory: Signatory): Promise<string | null> {
  const { at, letterId } = link.invitation;
  const { person, organisationId, membershipId } = signatory;
  if (person.address !== link.address) return refuse('notYourself', { signatory: person.name ?? person.address });
  const member = await memberFor(person, organisationId, 'prepare endorsements', at);
  if (typeof member === 'string') return refuse('signatoryMissing');
  const preparationId = await beginInvitation(link.invitation, member);
  const work = async (letter: DoingOnLetter<'approval-requested'>, preparation: PreparationRead) => {
    const { tx, did, didNot } = letter;
    const waiting = { preparationId, usedAt: null, cancelledAt: null, declinedAt: null };
    const waits = await tx.approval.findFirst({ where: waiting });
    if (waits) return didNot(waits.personId === person.id ? waits.id : null);
    if (preparation.counter > 0 && preparation.signatoryId !== membershipId) return didNot(null);
    await tx.preparation.update({ where: { id: preparationId }, data: { signatoryId: membershipId } });
    const facts = await writeApproval(letter, await lockedPreparation(tx, preparationId, at));
    return did(facts, facts.plain.approvalId);
  };
  const holdBy = (tx: Parameters<typeof lockedPreparation>[0]) => lockedPreparation(tx, preparationId, at);
  return onLetter('approval-requested', letterId, { at, person }, work, { holdBy });
}
