import { expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { sealNotices } from '~/seal/sealing/notices.server';
import { moveDueCorrections } from '~/sign-on/change/moves.server';
import { correctionAsRow } from '../../setup/changes';
import { deliveredByHand } from '../../setup/delivered';
import { aSealedLetter, officials, sealedEdition, sent } from '../../setup/dispatches';
import { aVersion, reopened } from '../../setup/letters';
import { aLetterToChange, asked, carries, moved, type ToChange } from '../../setup/substance';

const editionOf = (letterId: string) => database().edition.findFirstOrThrow({ where: { letterId } });

test('a sealed edition becomes void where the letter is opened with another version, and its lead is told why', async () => {
  const { lead, letter } = await aSealedLetter();
  await aVersion(letter.id, { body: 'Another text, to be signed anew.' }, 2);
  await reopened(lead, letter.id, 2);
  const edition = await editionOf(letter.id);
  expect(edition).toMatchObject({ voidedReason: 'moved', voidedAt: expect.any(Date) });
  const notice = await database().notice.findFirstOrThrow({ where: { kind: 'edition-voided', aboutId: edition.id } });
  const mail = await sealNotices['edition-voided']!(edition.id, notice.address);
  expect(mail?.mail.props).toMatchObject({ because: 'moved' });
});

test('a dispatch of it that waits for its hour is stopped', async () => {
  const sealed = await aSealedLetter();
  await officials(1);
  const dispatchId = await sent(sealed);
  await aVersion(sealed.letter.id, { body: 'Another text, to be signed anew.' }, 2);
  await reopened(sealed.lead, sealed.letter.id, 2);
  const { stoppedAt } = await database().dispatch.findUniqueOrThrow({ where: { id: dispatchId } });
  expect(stoppedAt).not.toBeNull();
});

/** The version in force is sealed, with the lead alone. */
async function sealedMeanwhile({ lead, letter }: ToChange) {
  const { id } = await database().endorsement.findFirstOrThrow({ where: { letterId: letter.id } });
  await sealedEdition(letter, [lead], [id], 1);
}

test('it becomes void where the letter moves to a correction', async () => {
  const of = await aLetterToChange();
  await correctionAsRow(of, -3_600_000);
  await sealedMeanwhile(of);
  await moveDueCorrections();
  expect(await editionOf(of.letter.id)).toMatchObject({ voidedReason: 'moved', voidedAt: expect.any(Date) });
});

test('it becomes void where the lead moves the letter by the answers of its signatories', async () => {
  const of = await aLetterToChange();
  await asked(of);
  await carries(of, of.lead);
  await sealedMeanwhile(of);
  await moved(of);
  expect(await editionOf(of.letter.id)).toMatchObject({ voidedReason: 'moved', voidedAt: expect.any(Date) });
});

test('it stays with the same version, and once it was delivered', async () => {
  const again = await aSealedLetter();
  await reopened(again.lead, again.letter.id);
  expect((await editionOf(again.letter.id)).voidedAt).toBeNull();
  const delivered = await aSealedLetter();
  await deliveredByHand(delivered);
  await aVersion(delivered.letter.id, { body: 'Another text, to be signed anew.' }, 2);
  await reopened(delivered.lead, delivered.letter.id, 2);
  expect((await editionOf(delivered.letter.id)).voidedAt).toBeNull();
});
