import { describe, expect, it } from 'vitest';
import { database } from '~/platform/database/database.server';
import { voidEditions } from '~/seal/edition/voiding.server';
import { sentAlready } from '~/sign-on/change/announcing.server';
import { announced } from '../../setup/changes';
import { deliveredByHand, keptOpen } from '../../setup/delivered';
import { aSealedLetter } from '../../setup/dispatches';
import { holdingLetter } from '../../setup/holding';
import { aVersion } from '../../setup/letters';

describe('a delivery by hand', () => {
  it('is of what is sealed, after the seal, and not to come', async () => {
    const sealed = await aSealedLetter();
    const tomorrow = new Date(Date.now() + 86_400_000);
    await expect(deliveredByHand(sealed, tomorrow)).rejects.toThrow('a time that has passed');
    await expect(deliveredByHand(sealed, new Date('2026-10-01T10:00:00Z'))).rejects.toThrow('was sealed on');
    const another = { ...sealed, edition: { id: (await aSealedLetter()).edition.id } };
    await expect(deliveredByHand(another)).rejects.toThrow('Another edition was sealed');
  });

  it('is recorded once, though two ask at once', async () => {
    const sealed = await aSealedLetter();
    const answers = await Promise.allSettled([1, 2].map(() => deliveredByHand(sealed)));
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await database().handDelivery.count({ where: { letterId: sealed.letter.id } })).toBe(1);
  });

  it('fixes the text: what the official has is corrected no more', async () => {
    const sealed = await aSealedLetter();
    expect(await sentAlready(database(), sealed.letter.id)).toBe(false);
    await deliveredByHand(sealed);
    expect(await sentAlready(database(), sealed.letter.id)).toBe(true);
    await keptOpen(sealed);
    await aVersion(sealed.letter.id, {}, 2);
    await expect(announced(sealed.lead, sealed.letter.id)).rejects.toThrow('has been sent to officials');
  });

  it('keeps its edition from becoming void, by the rule and by the database', async () => {
    const sealed = await aSealedLetter();
    await deliveredByHand(sealed);
    const gone = [sealed.endorsements[1]!];
    expect(
      await holdingLetter(sealed.letter.id, new Date(), (held) =>
        voidEditions(held, 'withdrawal', { endorsements: gone }),
      ),
    ).toEqual([]);
    const data = { voidedAt: new Date(), voidedReason: 'withdrawal' };
    await expect(database().edition.update({ where: { id: sealed.edition.id }, data })).rejects.toThrow();
  });

  it('is refused by the database for an edition that is void, or of another letter', async () => {
    const [one, other] = [await aSealedLetter(), await aSealedLetter()];
    const row = (letterId: string, editionId: string) =>
      database().handDelivery.create({
        data: { letterId, editionId, deliveredAt: new Date(), recordedAt: new Date() },
      });
    await expect(row(one.letter.id, other.edition.id)).rejects.toThrow();
    await database().edition.update({
      where: { id: one.edition.id },
      data: { voidedAt: new Date(), voidedReason: 'withdrawal' },
    });
    await expect(row(one.letter.id, one.edition.id)).rejects.toThrow();
  });
});
