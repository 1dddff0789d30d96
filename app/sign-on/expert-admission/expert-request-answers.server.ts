import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { moment } from '~/platform/locale/dates';
import { promiseNotice } from '~/platform/notice/notices.server';
import { NotFound } from '~/platform/request/not-found';
import { Refusal } from '~/platform/request/refusal';
import type { HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { openingOf } from '../opening/openings.server';
import { refuse } from '../opening/refusals.server';
import { expertAdmissionWords } from './expert-admission.words';

type Deed = LetterDeed<'invite organisations'>;
type Held = HeldLetter<'in turn'>;
const say = expertAdmissionWords.sentence;

/**
 * Admits a person who asked: they are invited in their mailbox, and sign as everybody who is invited.
 * @throws Refusal where sign-on is not open to experts, the request was answered already, or the person is erased
 */
export async function admitExpert(deed: Deed, requestId: string): Promise<void> {
  await onLetter('expert-admitted', deed.letter.id, deed, async (letter) => {
    const { tx, at, did, also } = letter;
    const { address, name, language } = await undecided(letter, requestId);
    if (!address || !name) throw new Refusal(say('gone'));
    await requireInviting(letter, deed, name);
    const known = await tx.expertInvitation.findFirst({ where: { letterId: letter.id, address, cancelledAt: null } });
    const by = { invitedAt: at, invitedById: deed.person.id };
    const { id: invitationId } =
      known ?? (await tx.expertInvitation.create({ data: { letterId: letter.id, address, name, language, ...by } }));
    await tx.expertRequest.update({
      where: { id: requestId },
      data: { grantedAt: at, decidedById: deed.person.id, invitationId },
    });
    await promiseNotice(tx, { kind: 'expert-admitted', aboutId: requestId, address });
    const plain = { expertInvitationId: invitationId };
    if (!known) await also('expert-invited', { plain, values: { expert: name, address } });
    return did({ plain: { expertRequestId: requestId, ...plain }, values: { expert: name } });
  });
}

async function requireInviting({ tx, id, at }: Held, deed: Deed, name: string): Promise<void> {
  const finding = await findingOn(tx, deed.letter.leadId, null);
  if (!finding.verified) refuse('leadNotVerified', { organisation: deed.organisation.displayName });
  const opening = await openingOf(tx, id, at);
  if (!opening) return refuse('notOpen');
  if (!opening.open) throw new Refusal(say('closed', { when: moment(opening.endsAt, opening.timeZone), name }));
  if (!opening.call.takesExperts) throw new Refusal(say('organisationsOnly', { name }));
}

/** Declines what a person asked, for a reason that they are told. */
export async function declineExpertRequest(deed: Deed, requestId: string, reason: string): Promise<void> {
  await onLetter('expert-request-declined', deed.letter.id, deed, async (letter) => {
    const { tx, at, did } = letter;
    const { address, name } = await undecided(letter, requestId);
    await tx.expertRequest.update({
      where: { id: requestId },
      data: { declinedAt: at, declinedReason: reason, decidedById: deed.person.id },
    });
    if (address) await promiseNotice(tx, { kind: 'expert-request-declined', aboutId: requestId, address });
    return did({ plain: { expertRequestId: requestId }, values: { expert: name ?? '', reason } });
  });
}

async function undecided({ tx, id: letterId }: Held, requestId: string) {
  const request = await tx.expertRequest.findFirst({ where: { id: requestId, letterId } });
  if (!request) throw new NotFound();
  if (request.grantedAt || request.declinedAt) throw new Refusal(say('decided'));
  return request;
}
