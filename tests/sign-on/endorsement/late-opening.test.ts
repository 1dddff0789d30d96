import { describe, expect, it } from 'vitest';
import { firstDelivery } from '~/letters/letter/delivery.server';
import { database } from '~/platform/database/database.server';
import { readEndorsement } from '~/sign-on/endorsement/endorsement-read.server';
import { keepOpenForLate, lateOpeningPage, mostDaysLate } from '~/sign-on/endorsement/late-opening.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { readPreparation } from '~/sign-on/opening/locked-preparation.server';
import { openedLetter } from '~/sign-on/opening/opened-letter.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { letterTrail } from '~/trail/trail';
import { checkTrails, eventsOf } from '~/trail/trails.server';
import { anOrganisation } from '../../setup/coalition';
import { deliveredByHand, endorsementOf, keptOpen, signedLate } from '../../setup/delivered';
import { aSealedLetter } from '../../setup/dispatches';
import { deskOf, prepared } from '../../setup/letters';

const now = () => new Date();

describe('keeping a delivered letter open', () => {
  it('is refused before its version was delivered', async () => {
    const { lead, letter } = await aSealedLetter();
    const deed = await deskOf(lead.editor, letter.id, 'open letters');
    await expect(keepOpenForLate(deed, { until: null })).rejects.toThrow('has not been delivered yet');
  });

  it('opens the same version by the same call, for a year without a date, and plans no reminders', async () => {
    const sealed = await aSealedLetter();
    await deliveredByHand(sealed);
    await keptOpen(sealed);
    const opening = await openingOf(database(), sealed.letter.id, now());
    expect(opening).toMatchObject({ open: true, versionId: sealed.letter.versionId, call: { whoMaySign: 'invited' } });
    const days = (opening!.deadline.getTime() - opening!.openedAt.getTime()) / 86_400_000;
    expect(days).toBe(mostDaysLate);
    const plan = await database().reminderPlan.findFirstOrThrow({ where: { openingId: opening!.id } });
    expect(plan.hours).toEqual([]);
    const kinds = (await eventsOf(letterTrail(sealed.letter.id))).map(({ kind }) => kind);
    expect(kinds).toContain('letter-kept-open');
    expect((await checkTrails()).filter(({ fault }) => fault !== null)).toEqual([]);
  });

  it('ends at a date that lies neither in the past nor more than a year ahead', async () => {
    const sealed = await aSealedLetter();
    await deliveredByHand(sealed);
    const until = (days: number) => ({
      until: { deadline: new Date(Date.now() + days * 86_400_000), timeZone: 'Europe/Athens' },
    });
    const deed = () => deskOf(sealed.lead.editor, sealed.letter.id, 'open letters');
    await expect(keepOpenForLate(await deed(), until(-1))).rejects.toThrow('in the future');
    await expect(keepOpenForLate(await deed(), until(366))).rejects.toThrow('within 365 days');
    await keepOpenForLate(await deed(), until(30));
    expect(await openingOf(database(), sealed.letter.id, now())).toMatchObject({ timeZone: 'Europe/Athens' });
  });

  it('opens it once, though the lead asks twice at once', async () => {
    const sealed = await aSealedLetter();
    await deliveredByHand(sealed);
    const deed = await deskOf(sealed.lead.editor, sealed.letter.id, 'open letters');
    const answers = await Promise.allSettled([1, 2].map(() => keepOpenForLate(deed, { until: null })));
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await database().opening.count({ where: { letterId: sealed.letter.id } })).toBe(2);
  });

  it('ends by closing sign-on, and who signed stays', async () => {
    const sealed = await aSealedLetter();
    await deliveredByHand(sealed);
    await keptOpen(sealed);
    await signedLate(sealed, 'Otter');
    await closeLetter(await deskOf(sealed.lead.editor, sealed.letter.id, 'close letters'));
    const page = await lateOpeningPage(await deskOf(sealed.lead.editor, sealed.letter.id, 'open letters'));
    expect(page).toMatchObject({ open: false, byHand: true, delivered: 3, today: 4 });
  });
});

describe('who signs after delivery', () => {
  it('reads so in the letter and in the declaration that it signs', async () => {
    const sealed = await aSealedLetter();
    await deliveredByHand(sealed);
    await keptOpen(sealed);
    const delivery = await firstDelivery(database(), sealed.letter.id, sealed.letter.versionId);
    expect((await openedLetter(sealed.letter.id, now()))?.deliveredAt).toEqual(delivery?.at);
    const otter = await anOrganisation({
      name: 'Otter',
      host: `otter-${sealed.letter.id.slice(-8)}.example`,
      country: 'EL',
      verified: true,
    });
    const read = await readPreparation(database(), await prepared(otter, sealed.letter.id));
    expect(read?.declaration).toMatch(/delivered on .*we will be shown as signed after delivery\./);
  });

  it('reads so in its receipt; who signed before does not', async () => {
    const sealed = await aSealedLetter();
    await deliveredByHand(sealed);
    await keptOpen(sealed);
    const otter = await signedLate(sealed, 'Otter');
    const id = await endorsementOf(sealed.letter.id, otter.id);
    const { consents } = (await readEndorsement(id))!;
    const receipt = await signOnNotices['endorsement-receipt']!(consents[0]!.id, otter.signatory.address);
    expect(receipt?.mail.props).toMatchObject({ deliveredOn: expect.stringMatching(/\d{4}$/) });
    expect((await readEndorsement(sealed.endorsements[1]!))?.signedAfter).toBeNull();
  });

  it('is no name on what was delivered, where it withdraws', async () => {
    const sealed = await aSealedLetter();
    await deliveredByHand(sealed);
    await keptOpen(sealed);
    const otter = await signedLate(sealed, 'Otter');
    const id = await endorsementOf(sealed.letter.id, otter.id);
    expect(await readEndorsement(id)).toMatchObject({ handedOver: false, signedAfter: expect.any(Date) });
    expect(await readEndorsement(sealed.endorsements[1]!)).toMatchObject({ handedOver: true });
  });
});
