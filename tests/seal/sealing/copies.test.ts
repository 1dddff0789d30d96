import { describe, expect, it } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { promiseDueCopies } from '~/seal/sealing/copies.server';
import { copiedPdf } from '~/seal/sealing/copy-links.server';
import { mailLaterEdition } from '~/seal/sealing/later-copies.server';
import { sealNotices } from '~/seal/sealing/notices.server';
import type { coSigned } from '../../setup/co-signed';
import { deliveredByHand, endorsementOf, keptOpen, signedLate } from '../../setup/delivered';
import { aSealedLetter, officials, type Sealed, sealedEdition, sent } from '../../setup/dispatches';
import { deskOf } from '../../setup/letters';
import { acts, aTwo, bothAsked, twoPrepared } from '../../setup/together';

const copies = (letterId: string) =>
  database().sealedCopy.findMany({ where: { endorsement: { letterId } }, orderBy: { promisedAt: 'asc' } });
const mails = async (letterId: string, kind = 'sealed-copy') => {
  const ids = (await copies(letterId)).map(({ id }) => id);
  return database().notice.findMany({ where: { kind, aboutId: { in: ids } }, orderBy: { address: 'asc' } });
};

/** A second edition that prints everybody, as the seal leaves it. */
async function secondEdition(
  { letter, organisations, endorsements }: Sealed,
  late: readonly Parameters<typeof coSigned>[0][],
) {
  const ids = await Promise.all(late.map(({ id }) => endorsementOf(letter.id, id)));
  return sealedEdition(letter, [...organisations, ...late], [...endorsements, ...ids], 2);
}

describe('the sealed copy', () => {
  it('goes to nobody before the delivery', async () => {
    const sealed = await aSealedLetter();
    await promiseDueCopies();
    expect(await copies(sealed.letter.id)).toEqual([]);
  });

  it('goes once to each signatory when the first message was handed over, however many workers promise it', async () => {
    const sealed = await aSealedLetter();
    await officials(1);
    const dispatchId = await sent(sealed);
    await promiseDueCopies();
    expect(await copies(sealed.letter.id)).toEqual([]);
    await database().message.updateMany({ where: { dispatchId }, data: { state: 'accepted' } });
    await Promise.all([promiseDueCopies(), promiseDueCopies(), promiseDueCopies()]);
    await promiseDueCopies();
    expect(await copies(sealed.letter.id)).toHaveLength(3);
    const addresses = sealed.organisations.map(({ administrator }) => administrator.address).sort();
    expect((await mails(sealed.letter.id)).map(({ address }) => address)).toEqual(addresses);
  });

  it('goes to both of two who signed together', async () => {
    const sealed = await aSealedLetter();
    await deliveredByHand(sealed);
    await keptOpen(sealed);
    const two = await aTwo('Otters');
    const id = await twoPrepared(two, sealed.letter.id);
    await bothAsked(two, id);
    await acts(id, two.second);
    await acts(id, two.signatory);
    await promiseDueCopies();
    const { id: aboutId } = await database().sealedCopy.findFirstOrThrow({
      where: { endorsement: { organisationId: two.id } },
    });
    const told = await database().notice.findMany({ where: { kind: 'sealed-copy', aboutId } });
    const all = [two.administrator, two.second, two.signatory].map(({ address }) => address);
    expect(told.map(({ address }) => address).sort()).toEqual(all.sort());
  });

  it('goes to a late signatory once, when it signed', async () => {
    const sealed = await aSealedLetter();
    await deliveredByHand(sealed);
    await promiseDueCopies();
    await keptOpen(sealed);
    const otter = await signedLate(sealed, 'Otter');
    await promiseDueCopies();
    await promiseDueCopies();
    expect(await copies(sealed.letter.id)).toHaveLength(4);
    const copy = await database().sealedCopy.findFirstOrThrow({ where: { endorsement: { organisationId: otter.id } } });
    expect(copy).toMatchObject({ editionId: sealed.edition.id, askedByLead: false });
    const mail = await sealNotices['sealed-copy']!(copy.id, otter.signatory.address);
    expect(mail?.mail.props).toMatchObject({
      late: true,
      later: false,
      organisation: 'Otter',
      signatoryCount: 3,
      edition: 1,
    });
    expect(mail?.attachments).toHaveLength(1);
  });

  it('is written once for each endorsement by the database, too', async () => {
    const sealed = await aSealedLetter();
    const second = await secondEdition(sealed, []);
    const row = (editionId: string, askedByLead: boolean) =>
      database().sealedCopy.create({
        data: { endorsementId: sealed.endorsements[1]!, editionId, askedByLead, promisedAt: new Date() },
      });
    await row(sealed.edition.id, false);
    await expect(row(second.id, false)).rejects.toThrow();
    await expect(row(sealed.edition.id, true)).rejects.toThrow();
    await row(second.id, true);
  });

  it('is linked where the PDF is too large to attach, and the link opens that edition alone', async () => {
    process.env['ATTACHMENT_KILOBYTES'] = '0';
    forgetSettings();
    const sealed = await aSealedLetter();
    await deliveredByHand(sealed);
    await promiseDueCopies();
    const [copy] = await copies(sealed.letter.id);
    const address = sealed.organisations[0]!.signatory.address;
    const mail = await sealNotices['sealed-copy']!(copy!.id, address);
    const { pdfLink } = mail!.mail.props as { pdfLink: string };
    expect(mail?.attachments).toEqual([]);
    const file = await copiedPdf(pdfLink.split('/copies/')[1]);
    const seal = await database().seal.findUniqueOrThrow({ where: { editionId: sealed.edition.id } });
    expect(file?.digest).toBe(seal.pdfDigest);
    expect(await copiedPdf(copy!.id)).toBeNull();
    delete process.env['ATTACHMENT_KILOBYTES'];
    forgetSettings();
  });

  it('is not written to who has withdrawn since', async () => {
    const sealed = await aSealedLetter();
    await deliveredByHand(sealed);
    await promiseDueCopies();
    const copy = await database().sealedCopy.findFirstOrThrow({ where: { endorsementId: sealed.endorsements[1]! } });
    await database().endorsement.update({ where: { id: sealed.endorsements[1]! }, data: { withdrawnAt: new Date() } });
    expect(await sealNotices['sealed-copy']!(copy.id, sealed.organisations[1]!.signatory.address)).toBeNull();
  });
});

describe('a later edition', () => {
  it('is mailed only where the lead asks, once to each signatory that it prints', async () => {
    const sealed = await aSealedLetter();
    await deliveredByHand(sealed);
    await keptOpen(sealed);
    const otter = await signedLate(sealed, 'Otter');
    await promiseDueCopies();
    const second = await secondEdition(sealed, [otter]);
    await promiseDueCopies();
    expect(await copies(sealed.letter.id)).toHaveLength(4);
    const deed = () => deskOf(sealed.lead.editor, sealed.letter.id, 'seal letters');
    await mailLaterEdition(await deed(), second.id);
    await mailLaterEdition(await deed(), second.id);
    expect((await copies(sealed.letter.id)).filter(({ editionId }) => editionId === second.id)).toHaveLength(4);
    expect((await mails(sealed.letter.id, 'later-edition')).length).toBeGreaterThanOrEqual(4);
  });

  it('is not the one that was delivered', async () => {
    const sealed = await aSealedLetter();
    await deliveredByHand(sealed);
    const deed = await deskOf(sealed.lead.editor, sealed.letter.id, 'seal letters');
    await expect(mailLaterEdition(deed, sealed.edition.id)).rejects.toThrow('cannot be emailed');
  });
});
