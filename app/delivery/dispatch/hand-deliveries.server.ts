import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { moment } from '~/platform/locale/dates';
import { Refusal } from '~/platform/request/refusal';
import { currentEdition } from '~/seal/edition/current-editions.server';
import { letterTextOut } from '~/sign-on/opening/text-out.server';
import { onLetter } from '~/trail/deeds.server';
import { deliveryWords } from './delivery.words';
import { editionToSend } from './dispatches.server';
import type { HandDeliveryTyped } from './hand-delivery-form';

type Deed = LetterDeed<'send letters'>;
const say = deliveryWords.sentence;
const minute = 60_000;

/**
 * Records that the sealed edition which would be sent was handed over on paper, and when. It then counts as delivered: its PDF does not
 * change, and who co-signs later is *signed after delivery*. Each edition is recorded once.
 * @throws Refusal where a change of the text is out, no valid edition is sealed, it is another than the page showed, or the moment is before the seal or to come
 */
export async function recordHandDelivery(
  deed: Deed,
  { editionId, deliveredAt: typed }: HandDeliveryTyped,
): Promise<void> {
  await onLetter('delivered-by-hand', deed.letter.id, deed, async ({ tx, id: letterId, at, did }) => {
    const out = await letterTextOut(tx, letterId);
    if (out) throw new Refusal(say('changeOutByHand', { number: out.number }));
    const edition = await editionToSend(tx, letterId);
    if (!edition) throw new Refusal(say('notSealedByHand'));
    if (edition.id !== editionId) throw new Refusal(say('handMoved'));
    const { sealedAt } = edition.seal;
    // Typed to the minute: in that of its seal, it was handed over at the seal.
    const deliveredAt = typed < sealedAt && sealedAt.getTime() - typed.getTime() < minute ? sealedAt : typed;
    if (deliveredAt > at) throw new Refusal(say('handToCome'), 'date');
    if (deliveredAt < sealedAt)
      throw new Refusal(say('handBeforeSeal', { when: moment(sealedAt, 'Europe/Brussels') }), 'date');
    const { id: handDeliveryId } = await tx.handDelivery
      .create({
        data: { letterId, editionId, deliveredAt, recordedAt: at, recordedById: deed.person.id },
        select: { id: true },
      })
      .catch((error: unknown) => {
        throw isUniqueViolation(error) ? new Refusal(say('handAlready')) : error;
      });
    return did({ plain: { handDeliveryId, editionId, deliveredAt: deliveredAt.toISOString() } });
  });
}

/** The sealed edition that can be recorded as delivered by hand, or was; null where none is sealed. */
export async function handDeliveryPage({ letter }: Deed) {
  const edition = await currentEdition(letter.id);
  if (!edition) return null;
  const [toSend, recorded] = await Promise.all([
    editionToSend(database(), letter.id),
    database().handDelivery.findUnique({ where: { editionId: edition.id }, select: { deliveredAt: true } }),
  ]);
  return {
    editionId: edition.id,
    number: edition.number,
    sealedAt: edition.seal.sealedAt,
    signatories: edition._count.signatories,
    current: toSend?.id === edition.id,
    deliveredAt: recorded?.deliveredAt ?? null,
  };
}
