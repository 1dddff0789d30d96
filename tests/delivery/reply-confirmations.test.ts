import { describe, expect, test } from 'vitest';
import { reply, takeBack } from '~/delivery/replies.server';
import { confirmReply, requireReplyConfirmation } from '~/delivery/reply-confirmations.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/token.server';
import { arriving, first, linkOf, written } from '../setup/replies';

const confirmationOf = (id: string) => requireReplyConfirmation(arriving(tokenFor('reply-confirmation', id)));

describe('an official’s mailbox', () => {
  test('is not asked to confirm without end: the mails to its mailbox are counted', async () => {
    const link = await linkOf(first);
    for (let at = 0; at < 6; at += 1) await reply(link, written('yes'), null);
    await expect(reply(link, written('yes'), null)).rejects.toThrow('Too many tries');
    await reply(link, written('no'), null);
    expect(await database().notice.count({ where: { kind: 'reply-confirmation', address: link.mailbox } })).toBe(6);
  });

  test('confirms nothing that was taken back, and nothing that was for the lead alone', async () => {
    const link = await linkOf(first);
    const [shown, own] = [written('yes'), written('no')];
    await reply(link, shown, null);
    await reply(link, own, null);
    const { link: late } = await confirmationOf(shown.answer);
    await takeBack(link, shown.answer);
    await expect(confirmReply(late)).rejects.toThrow('nothing more to do');
    await expect(confirmationOf(own.answer)).rejects.toMatchObject({ status: 404 });
    await expect(requireReplyConfirmation(arriving(tokenFor('official-page', shown.answer)))).rejects.toMatchObject({
      status: 404,
    });
    const where = { id: own.answer };
    await expect(database().reply.update({ where, data: { confirmedAt: new Date() } })).rejects.toThrow();
  });
});
