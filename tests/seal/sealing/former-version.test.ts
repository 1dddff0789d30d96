import { expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { sealNotices } from '~/seal/sealing/notices.server';
import { deliveredByHand } from '../../setup/delivered';
import { aSealedLetter, officials, sent } from '../../setup/dispatches';
import { aVersion, reopened } from '../../setup/letters';

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
