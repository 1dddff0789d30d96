import type { Transaction } from '~/platform/database/database.server';
import { Refusal } from '~/platform/request/refusal';
import { moveMessage } from '../sending/messages.server';
import { replyWords } from './reply.words';

/**
 * Forgets the colleague to whom a letter was passed on: a mail that waits is stopped, its mailbox and words are erased,
 * and so is the name, where nobody but this passing knew it. The mailbox’s digest stays, so that nobody gets the letter
 * twice.
 * @throws Refusal while the mail is being handed over, or nobody knows whether it was
 */
export async function forgetColleague(tx: Transaction, messageId: string, at: Date): Promise<void> {
  await moveMessage(tx, messageId, 'stopped', { settledAt: at });
  const { state, officialId } = await tx.message.findUniqueOrThrow({ where: { id: messageId } });
  if (state === 'sending' || state === 'unknown') throw new Refusal(replyWords.sentence('eraseLater'));
  await tx.$executeRaw`
    UPDATE message SET erased_at = ${at}, text = '', html = '', mailbox = 'erased:' || address_digest(mailbox)
    WHERE id = ${messageId}::uuid AND erased_at IS NULL`;
  const { count } = await tx.official.updateMany({
    where: { id: officialId, mailboxes: { some: { source: 'passed-on' } } },
    data: { fullName: replyWords('en')('erasedName'), position: null, salutations: {} },
  });
  if (count > 0) await tx.officialMailbox.deleteMany({ where: { officialId, source: 'passed-on' } });
}
