import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { moment } from '~/platform/locale/dates';
import { promiseNotices } from '~/platform/notice/notices.server';
import { NotFound } from '~/platform/request/not-found';
import { Refusal } from '~/platform/request/refusal';
import type { HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { languageOfInvitations } from '../invitation/invitation-language';
import { openingOf } from '../opening/openings.server';
import { refuse } from '../opening/refusals.server';
import { admissionWords } from './admission.words';

type Deed = LetterDeed<'invite organisations'>;
type Held = HeldLetter<'in turn'>;
const say = admissionWords.sentence;

/**
 * Admits an organisation that asked: it is invited, in the name of who asked, who is told by mail.
 * @throws Refusal where sign-on is not open, or the request was answered already
 */
export async function admitOrganisation(deed: Deed, requestId: string): Promise<void> {
  await onLetter('admission-granted', deed.letter.id, deed, async (letter) => {
    const { tx, at, did, also } = letter;
    const request = await undecided(letter, requestId);
    await requireInviting(letter, deed, request.organisation.displayName);
    const { organisation, address } = request;
    const invitation = await invitationFor(letter, deed, request);
    await tx.admissionRequest.update({
      where: { id: requestId },
      data: { grantedAt: at, decidedById: deed.person.id, invitationId: invitation.id },
    });
    await promiseNotices(tx, { kind: 'admission-granted', aboutId: requestId }, address ? [address] : []);
    const values = { organisation: organisation.displayName };
    const plain = { invitationId: invitation.id };
    if (invitation.fresh) await also('organisation-invited', { plain, values: { ...values, address: address ?? '' } });
    return did({ plain: { admissionRequestId: requestId, ...plain }, values });
  });
}

async function requireInviting({ tx, id, at }: Held, deed: Deed, organisation: string): Promise<void> {
  const finding = await findingOn(tx, deed.letter.leadId, null);
  if (!finding.verified) refuse('leadNotVerified', { organisation: deed.organisation.displayName });
  const opening = await openingOf(tx, id, at);
  if (!opening) return refuse('notOpen');
  if (opening.open) return;
  throw new Refusal(say('closed', { when: moment(opening.endsAt, opening.timeZone), organisation }));
}

type Request = Awaited<ReturnType<typeof undecided>>;

/** That of the organisation, or of who asked, where the lead invited them all the same; else a new one in that mailbox. */
async function invitationFor({ tx, id: letterId, at }: Held, deed: Deed, { organisation, address }: Request) {
  const organisationId = organisation.id;
  const known = await tx.invitation.findFirst({
    where: {
      ...{ letterId, cancelledAt: null, request: null },
      OR: [{ organisationId }, ...(address ? [{ organisationId: null, address }] : [])],
    },
    select: { id: true },
  });
  if (known) {
    await tx.invitation.update({ where: { id: known.id }, data: { organisationId } });
    return { ...known, fresh: false };
  }
  const { id } = await tx.invitation.create({
    data: {
      ...{ letterId, organisationId, address, organisationName: organisation.displayName },
      language: languageOfInvitations(deed.letter.language),
      invitedAt: at,
      invitedById: deed.person.id,
    },
    select: { id: true },
  });
  return { id, fresh: true };
}

/** Declines what an organisation asked, for a reason that who asked is told. */
export async function declineRequest(deed: Deed, requestId: string, reason: string): Promise<void> {
  await onLetter('admission-declined', deed.letter.id, deed, async (letter) => {
    const { tx, at, did } = letter;
    const { organisation, address } = await undecided(letter, requestId);
    await tx.admissionRequest.update({
      where: { id: requestId },
      data: { declinedAt: at, declinedReason: reason, decidedById: deed.person.id },
    });
    await promiseNotices(tx, { kind: 'admission-declined', aboutId: requestId }, address ? [address] : []);
    return did({
      plain: { admissionRequestId: requestId },
      values: { organisation: organisation.displayName, reason },
    });
  });
}

/** Lets an organisation that was declined ask again; who asked is told. */
export async function allowToAskAgain(deed: Deed, requestId: string): Promise<void> {
  await onLetter('admission-allowed-again', deed.letter.id, deed, async (letter) => {
    const { tx, at, did } = letter;
    const request = await requestOf(letter, requestId);
    if (!request.declinedAt || request.mayAskAgainAt) throw new Refusal(say('notDeclined'));
    await tx.admissionRequest.update({ where: { id: requestId }, data: { mayAskAgainAt: at } });
    const { address, organisation } = request;
    await promiseNotices(tx, { kind: 'admission-allowed-again', aboutId: requestId }, address ? [address] : []);
    return did({ plain: { admissionRequestId: requestId }, values: { organisation: organisation.displayName } });
  });
}

async function undecided(letter: Held, requestId: string) {
  const request = await requestOf(letter, requestId);
  if (!request.grantedAt && !request.declinedAt) return request;
  throw new Refusal(say('decided', { organisation: request.organisation.displayName }));
}

/** A request of the letter, with the mailbox of who asked; null once they were erased. */
async function requestOf({ tx, id: letterId }: Held, requestId: string) {
  const request = await tx.admissionRequest.findFirst({
    where: { id: requestId, letterId },
    include: { organisation: { select: { id: true, displayName: true } } },
  });
  if (!request) throw new NotFound();
  const asked = request.askedById ? await tx.person.findUnique({ where: { id: request.askedById } }) : null;
  return { ...request, address: asked?.address ?? null };
}
