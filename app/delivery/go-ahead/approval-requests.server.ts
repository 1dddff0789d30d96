import { permissions } from '~/organisations/organisation/permission';
import { database, type Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { promiseCaused } from '~/platform/notice/notices.server';
import { Refusal } from '~/platform/request/refusal';
import { editionSchema } from '~/seal/edition/edition';
import { onLetter } from '~/trail/deeds.server';
import { deliveryWords } from '../dispatch/delivery.words';
import { type DispatchDeed, lockedDispatch } from '../dispatch/dispatch-deeds.server';
import { dispatchView, withHistory } from '../dispatch/dispatch-view';
import { requireUnsent } from '../dispatch/dispatches.server';
import { whatGoes } from './approval.server';

const say = deliveryWords.sentence;

/**
 * Asks, by mail, whoever may approve exactly what goes now, but for who asks. Asked twice for the same, it is mailed once.
 * @throws Refusal where there is nothing to approve
 */
export async function askForApproval(deed: DispatchDeed<'choose addressees'>): Promise<void> {
  if (!settings().secondPerson) throw new Refusal(say('approvalNotAsked'));
  await onLetter('dispatch-approval-asked', deed.letter.id, deed, async (letter) => {
    const { tx, did, didNot } = letter;
    const dispatch = await lockedDispatch(letter, deed);
    requireUnsent(dispatch);
    const { id } = dispatch;
    const { addressed, digest } = await whatGoes(tx, dispatch, deed.at);
    if (!digest || addressed.length === 0 || !dispatch.coverText) throw new Refusal(say('approvalNotReady'));
    const asked = { dispatchId: id, digest };
    if (dispatch.approval?.digest === digest) return didNot();
    if (await tx.approvalRequest.findUnique({ where: { dispatchId_digest: asked } })) return didNot();
    const request = await tx.approvalRequest.create({
      data: { ...asked, askedAt: deed.at, askedById: deed.person.id },
    });
    const addresses = await approversOf(tx, deed);
    if (addresses.length === 0) throw new Refusal(say('approvalNobody'));
    const mails = addresses.map((address) => ({ aboutId: request.id, address }));
    await promiseCaused(tx, 'dispatch-approval', { causerId: deed.person.id, subjectId: id }, mails);
    return did({ plain: { dispatchId: id, askedDigest: digest, messages: addressed.length } });
  });
}

/** The mailboxes of the lead’s members who may approve, but for who asks. */
async function approversOf(
  tx: Transaction,
  { letter, person }: Pick<DispatchDeed, 'letter' | 'person'>,
): Promise<string[]> {
  const approvers = await tx.membership.findMany({
    where: {
      organisationId: letter.leadId,
      personId: { not: person.id },
      admittedAt: { not: null },
      endedAt: null,
      roles: { hasSome: [...permissions['approve dispatches']] },
    },
    select: { person: { select: { address: true } } },
  });
  return approvers.map((membership) => membership.person.address);
}

/** When the second person was asked for exactly this; null where nobody was. */
export async function approvalAskedAt(dispatchId: string, digest: string | null): Promise<Date | null> {
  if (digest === null) return null;
  const request = await database().approvalRequest.findUnique({ where: { dispatchId_digest: { dispatchId, digest } } });
  return request?.askedAt ?? null;
}

/** A request that still waits, with what its mail says; null where it was approved, changed, sent or stopped since. */
export async function waitingRequest(id: string) {
  const request = await database().approvalRequest.findUnique({
    where: { id },
    include: { dispatch: { include: { ...withHistory, letter: { include: { lead: true } } } } },
  });
  if (!request) return null;
  const { digest } = request;
  const { letter, ...read } = request.dispatch;
  const dispatch = dispatchView(read);
  if (dispatch.sentAt || dispatch.stoppedAt || dispatch.approval?.digest === digest) return null;
  const { edition, addressed, digest: present } = await whatGoes(database(), dispatch, request.askedAt);
  if (!edition || present !== digest) return null;
  const { lead } = letter;
  const asked = request.askedById
    ? await database().person.findUnique({ where: { id: request.askedById }, select: { name: true, address: true } })
    : null;
  return {
    letterId: dispatch.letterId,
    dispatchId: dispatch.id,
    lead: lead.displayName,
    letterTitle: editionSchema.parse(JSON.parse(edition.content)).text.title,
    askedBy: asked?.name ?? asked?.address ?? lead.displayName,
    addresseeCount: addressed.length,
  };
}
