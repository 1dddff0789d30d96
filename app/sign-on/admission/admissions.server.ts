import { stillInTime } from '~/letters/letter/in-time.server';
import { findingOn } from '~/organisations/evidence/verifications.server';
import type { Member } from '~/organisations/organisation/members.server';
import type { Transaction } from '~/platform/database/database.server';
import { moment } from '~/platform/locale/dates';
import { promiseCaused } from '~/platform/notice/notices.server';
import { Refusal } from '~/platform/request/refusal';
import type { HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { refuseSecond } from '../invitation/invited-preparations.server';
import { administratorsOf } from '../opening/authority.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import { refuse } from '../opening/refusals.server';
import { admissionWords } from './admission.words';
import type { PublishedLetter } from './published-letter.server';

const say = admissionWords.sentence;

/**
 * Asks the lead to admit an organisation that nobody invited. Its administrators are told by mail.
 * @throws Refusal where the call takes invited organisations only, the organisation is not verified for the letter, or it was invited,
 * asked, was declined or co-signed already
 */
export async function askToCoSign(
  { id: letterId, lead, leadId, at: arrival }: PublishedLetter,
  member: Member<'prepare endorsements'>,
  words: string,
): Promise<void> {
  await onLetter('admission-requested', letterId, { at: arrival, person: member.person }, async (letter) => {
    const { tx, at, did } = letter;
    await stillInTime(letter);
    await requireAskable(letter, { lead, leadId }, member);
    const { organisation, person } = member;
    const { id: aboutId } = await tx.admissionRequest.create({
      data: { letterId, organisationId: organisation.id, words, askedAt: at, askedById: person.id },
      select: { id: true },
    });
    const mails = (await administratorsOf(tx, leadId)).map((address) => ({ aboutId, address }));
    await promiseCaused(tx, 'admission-requested', { causerId: person.id, subjectId: letterId }, mails);
    return did({ plain: { admissionRequestId: aboutId }, values: { organisation: organisation.displayName, words } });
  });
}

async function requireAskable(
  { tx, id: letterId, at }: HeldLetter<'in turn'>,
  { lead, leadId }: Pick<PublishedLetter, 'lead' | 'leadId'>,
  member: Member<'prepare endorsements'>,
): Promise<void> {
  const { id: organisationId, displayName: organisation } = member.organisation;
  const opening = await openingOf(tx, letterId, at);
  if (!opening) return refuse('notOpen');
  if (!opening.open) refuse('closed', { when: moment(opening.endsAt, opening.timeZone) });
  if (opening.call.whoMaySign !== 'verified') throw new Refusal(say('invitedOnly', { lead }));
  if (organisationId === leadId) throw new Refusal(say('leadItself', { organisation }));
  await refuseSecond(tx, letterId, member, (await openedText(tx, opening.versionId)).id);
  await refuseAskedBefore(tx, letterId, { lead, organisationId, organisation });
  const invited = { letterId, organisationId, cancelledAt: null };
  if ((await tx.invitation.count({ where: invited })) > 0) throw new Refusal(say('invited', { organisation }));
  const finding = await findingOn(tx, organisationId, letterId);
  if (!finding.verified) throw new Refusal(say('unverified', { organisation }));
}

async function refuseAskedBefore(
  tx: Transaction,
  letterId: string,
  { organisationId, ...named }: { lead: string; organisationId: string; organisation: string },
): Promise<void> {
  const before = await tx.admissionRequest.findFirst({ where: { letterId, organisationId, mayAskAgainAt: null } });
  if (before) throw new Refusal(say(before.grantedAt ? 'granted' : before.declinedAt ? 'declined' : 'asked', named));
}
