import { describe, expect, it } from 'vitest';
import { againPage, chooseAgain } from '~/delivery/audience/again.server';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { sendDispatch } from '~/delivery/go-ahead/sendings.server';
import { database } from '~/platform/database/database.server';
import { aSealedLetter, officials, readyDispatch, sealedEdition, sendingOf, sent } from '../../setup/dispatches';
import { deskOf } from '../../setup/letters';

/** Two officials have the first edition; a second one is sealed. */
async function secondSealed() {
  const sealed = await aSealedLetter();
  await officials(2);
  const first = await sent(sealed);
  await database().message.updateMany({ where: { dispatchId: first }, data: { state: 'accepted' } });
  const second = await sealedEdition(sealed.letter, sealed.organisations, sealed.endorsements, 2);
  const had = await database().message.findMany({ where: { dispatchId: first }, orderBy: { id: 'asc' } });
  return { sealed, second, had };
}

const choosing = async ({ lead, letter }: Awaited<ReturnType<typeof aSealedLetter>>, id: string) =>
  dispatchDeed(await deskOf(lead.administrator, letter.id, 'choose addressees'), id);

describe('a second edition', () => {
  it('goes to nobody who has the first, unless chosen again by hand', async () => {
    const { sealed } = await secondSealed();
    const id = await readyDispatch(sealed);
    expect((await sendingOf(sealed, id)).shown.messages).toBe(0);
  });

  it('goes to who was chosen again, with the reason, as a repetition of the message that they have', async () => {
    const { sealed, second, had } = await secondSealed();
    const id = await readyDispatch(sealed);
    expect((await againPage(await choosing(sealed, id)))?.officials).toHaveLength(had.length);
    await chooseAgain(await choosing(sealed, id), [had[0]!.id], 'Six signed later.');
    const { deed, shown } = await sendingOf(sealed, id);
    expect(shown).toMatchObject({ messages: 1, editionId: second.id });
    await sendDispatch(deed, shown);
    const message = await database().message.findFirstOrThrow({ where: { dispatchId: id } });
    expect(message).toMatchObject({ again: true, againReason: 'Six signed later.', againOfId: had[0]!.id });
  });

  it('repeats a message at most once, whatever is chosen in two dispatches', async () => {
    const { sealed, had } = await secondSealed();
    const id = await readyDispatch(sealed);
    await chooseAgain(await choosing(sealed, id), [had[0]!.id], 'Six signed later.');
    const { deed, shown } = await sendingOf(sealed, id);
    const { officialId, mailbox } = had[0]!;
    const {
      id: _id,
      providerId: _provider,
      ...copy
    } = await database().message.findUniqueOrThrow({ where: { id: had[0]!.id } });
    await database().message.create({
      data: {
        ...copy,
        headers: {},
        officialId,
        mailbox,
        again: true,
        againReason: 'By another.',
        againOfId: had[0]!.id,
      },
    });
    await expect(sendDispatch(deed, shown)).rejects.toThrow('at the same moment');
  });

  it('is not sent to who was chosen again for an edition that they have already', async () => {
    const { sealed, second, had } = await secondSealed();
    const id = await readyDispatch(sealed);
    await chooseAgain(await choosing(sealed, id), [had[0]!.id], 'Six signed later.');
    const { deed, shown } = await sendingOf(sealed, id);
    await database().dispatch.updateMany({
      where: { id: had[0]!.dispatchId },
      data: { editionId: second.id },
    });
    await expect(sendDispatch(deed, shown)).rejects.toThrow('this edition already');
  });
});
