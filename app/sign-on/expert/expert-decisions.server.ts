import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { isId } from '~/organisations/organisation/members.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { promiseNotice } from '~/platform/notice/notices.server';
import { NotFound } from '~/platform/request/not-found';
import { onLetter } from '~/trail/deeds.server';
import { refuseExpert } from './expert-refusals.server';

type Deed = LetterDeed<'decide on signatories'>;
type Reading = Pick<Transaction, 'expertEndorsement' | 'edition'>;

/** An expert of the lead’s letter, and the edition, sealed or being sealed and not void, that prints them, if one does. */
export async function expertToDecide(
  { letter }: Pick<Deed, 'letter'>,
  id: string | undefined,
  reading: Reading = database(),
) {
  if (!isId(id)) throw new NotFound();
  const expert = await reading.expertEndorsement.findFirst({ where: { id, letterId: letter.id } });
  if (!expert) throw new NotFound();
  const edition = await reading.edition.findFirst({
    where: {
      ...{ voidedAt: null, experts: { some: { endorsementId: id } } },
      OR: [{ seal: { isNot: null } }, { failure: null }],
    },
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  return { expert, name: expert.name ?? '', edition: edition?.number ?? null };
}

/**
 * The lead leaves an expert out, before any seal that prints them, with a reason. The expert is told, and cannot sign this letter again.
 * @throws Refusal where an edition prints the expert, the reason is missing, or the expert stands no more
 */
export async function leaveExpertOut(deed: Deed, id: string | undefined, reason: string): Promise<void> {
  await onLetter('expert-left-out', deed.letter.id, deed, async ({ tx, at, did }) => {
    const { expert, name, edition } = await expertToDecide(deed, id, tx);
    if (expert.withdrawnAt || expert.declinedAt) refuseExpert('notStanding', { name });
    if (reason === '') refuseExpert('reasonMissing');
    if (edition !== null) refuseExpert('leftOutAfterSeal', { name, number: edition });
    await tx.expertEndorsement.update({
      where: { id: expert.id },
      data: { declinedAt: at, declinedReason: reason, declinedById: deed.person.id },
    });
    if (expert.address)
      await promiseNotice(tx, { kind: 'expert-left-out', aboutId: expert.id, address: expert.address });
    return did({ plain: { expertEndorsementId: expert.id }, values: { expert: name, reason } });
  });
}
