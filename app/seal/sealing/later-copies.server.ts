import { firstDelivery } from '~/letters/letter/delivery.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { stands } from '~/letters/letter/standing.server';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { promiseCaused } from '~/platform/notice/notices.server';
import { NotFound } from '~/platform/request/not-found';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { words } from '../edition/edition.words';
import { writeCopies } from './copies.server';

type Deed = LetterDeed<'seal letters'>;

/**
 * Emails a later edition to the signatories that it prints, because the lead asks: each edition once to each of them, within the
 * bounds of mails that somebody causes. By itself nobody gets a second one.
 * @throws Refusal where the edition is void, of a translation, or none that came after the delivery
 */
export async function mailLaterEdition(deed: Deed, editionId: string): Promise<void> {
  await onLetter('copies-mailed', deed.letter.id, deed, async ({ tx, id: letterId, at, did, didNot }) => {
    const edition = await laterEdition(tx, letterId, editionId);
    if (!edition) throw new Refusal(words.sentence('notLater'));
    const mails = await writeCopies(tx, edition.printed, { editionId, askedByLead: true, at });
    if (mails.length === 0) return didNot();
    await promiseCaused(tx, 'later-edition', { causerId: deed.person.id, subjectId: letterId }, mails);
    return did({ plain: { editionId, count: new Set(mails.map(({ aboutId }) => aboutId)).size } });
  });
}

/** The standing endorsements that a sealed edition prints, where it came after the one that was delivered first. */
async function laterEdition(reading: Database | Transaction, letterId: string, editionId: string) {
  const edition = await reading.edition.findFirst({
    where: { id: editionId, letterId, voidedAt: null, seal: { isNot: null }, text: { authentic: true } },
    select: {
      number: true,
      text: { select: { versionId: true } },
      signatories: { where: { endorsement: stands }, select: { endorsementId: true } },
    },
  });
  const first = edition && (await firstDelivery(reading, letterId, edition.text.versionId));
  if (!edition || !first || first.editionId === editionId) return null;
  return { number: edition.number, printed: edition.signatories.map(({ endorsementId }) => endorsementId) };
}

/** What the lead sees before: how many get it, and how many have it already. @throws NotFound where the letter has no such edition */
export async function laterCopiesPage({ letter }: Deed, editionId: string) {
  if ((await database().edition.count({ where: { id: editionId, letterId: letter.id } })) === 0) throw new NotFound();
  const edition = await laterEdition(database(), letter.id, editionId);
  if (!edition) return null;
  const has = await database().sealedCopy.count({ where: { editionId, endorsement: stands } });
  return { number: edition.number, has, gets: edition.printed.length - has };
}
