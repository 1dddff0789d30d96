import { chooseShown } from '~/delivery/audience/addressees.server';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { enqueueDispatch } from '~/delivery/dispatch/dispatch-queue.server';
import { prepareDispatch, saveCover } from '~/delivery/dispatch/dispatches.server';
import { approveDispatch } from '~/delivery/go-ahead/approvals.server';
import { sendDispatch, sendingPlan } from '~/delivery/go-ahead/sendings.server';
import { showCover } from '~/delivery/mail/covers.server';
import { shortenCoverTime } from '~/delivery/mail/shortenings.server';
import { transaction } from '~/platform/database/transaction.server';
import type { Behaviour } from '~/platform/mailer/caught-mail';
import { localMailbox } from '~/platform/mailer/local.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { type ALetter, leading } from './letters';

/** One more dispatch of a sealed letter, to whom an earlier one left out, approved by the director; gives its id. */
export async function dispatched(letter: ALetter, name = ''): Promise<string> {
  const choosing = await leading(letter, 'choose addressees');
  const id = await prepareDispatch(choosing);
  const ours = await dispatchDeed(choosing, id);
  const replyTo = letter.lead.officer.address;
  const { counter } = ours.dispatch;
  await saveCover(ours, { subject: letter.title, coverText: 'We send you our letter.', replyTo, counter });
  await chooseShown(ours, { country: '', group: '', name }, true);
  await showCover(ours);
  const sending = await leading(letter, 'send letters');
  const shown = await dispatchDeed(sending, id);
  const { earliestAt } = shown.dispatch;
  if (earliestAt && earliestAt > sending.at) await shortenCoverTime(shown, 'The committee votes tomorrow.');
  const ready = await dispatchDeed(sending, id);
  const { edition, addressed, digest } = await sendingPlan(ready);
  const approving = await leading(letter, 'approve dispatches', letter.lead.director);
  await approveDispatch(await dispatchDeed(approving, id), digest!);
  await sendDispatch(ready, {
    counter: ready.dispatch.counter,
    editionId: edition!.id,
    messages: addressed.length,
  });
  return id;
}

/** The hour of the letter’s scheduled dispatch, come early. */
export const hourCame = ({ id: letterId }: ALetter): Promise<void> =>
  transaction(async (tx) => {
    const { id } = await tx.dispatch.findFirstOrThrow({ where: { letterId, goesAt: { not: null } } });
    await tx.dispatch.update({ where: { id }, data: { goesAt: await databaseNow() } });
    await enqueueDispatch(tx, id);
  });

/** How the mailbox of the journeys answers from now on; `null` is the ordinary way again. */
export async function mailboxAnswers(behaviour: Behaviour | null): Promise<void> {
  const mailbox = localMailbox({ databaseUrl: process.env['DATABASE_URL'] ?? '' });
  await mailbox.behave(behaviour);
  await mailbox.close();
}
