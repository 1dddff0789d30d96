import { chooseShown } from '~/delivery/audience/addressees.server';
import { enqueueDispatch } from '~/delivery/dispatch/dispatch-queue.server';
import { dispatchIn, prepareDispatch, saveCover } from '~/delivery/dispatch/dispatches.server';
import { approveDispatch } from '~/delivery/go-ahead/approvals.server';
import { sendDispatch, sendingPlan } from '~/delivery/go-ahead/sendings.server';
import { showCover } from '~/delivery/mail/covers.server';
import { shortenCoverTime } from '~/delivery/mail/shortenings.server';
import { transaction } from '~/platform/database/database.server';
import type { Behaviour } from '~/platform/mailer/caught-mail';
import { localMailbox } from '~/platform/mailer/local.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { type ALetter, leading } from './letters';

/** One more dispatch of a sealed letter, to whom an earlier one left out, approved by the director; gives its id. */
export async function dispatched(letter: ALetter, name = ''): Promise<string> {
  const choosing = await leading(letter, 'choose addressees');
  const id = await prepareDispatch(choosing);
  const { counter } = await dispatchIn(choosing, id);
  const replyTo = letter.lead.officer.address;
  await saveCover(choosing, id, { subject: letter.title, coverText: 'We send you our letter.', replyTo, counter });
  await chooseShown(choosing, id, { country: '', group: '', name }, true);
  await showCover(choosing, id);
  const sending = await leading(letter, 'send letters');
  const { earliestAt } = await dispatchIn(sending, id);
  if (earliestAt && earliestAt > sending.at) await shortenCoverTime(sending, id, 'The committee votes tomorrow.');
  const dispatch = await dispatchIn(sending, id);
  const { edition, addressed, digest } = await sendingPlan(sending, dispatch);
  await approveDispatch(await leading(letter, 'approve dispatches', letter.lead.director), id, digest!);
  await sendDispatch(sending, id, {
    counter: dispatch.counter,
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
