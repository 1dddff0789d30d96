import { chooseShown } from '~/delivery/addressees.server';
import { showCover } from '~/delivery/covers.server';
import { dispatchIn, prepareDispatch, saveCover } from '~/delivery/dispatches.server';
import { sendDispatch, sendingPlan } from '~/delivery/sendings.server';
import type { Behaviour } from '~/platform/mailer/caught-mail';
import { localMailbox } from '~/platform/mailer/local.server';
import { type ALetter, leading } from './letters';

/** One more dispatch of a sealed letter, to whom an earlier one left out; gives its id. */
export async function dispatched(letter: ALetter, name = ''): Promise<string> {
  const choosing = await leading(letter, 'choose addressees');
  const id = await prepareDispatch(choosing);
  const { counter } = await dispatchIn(choosing, id);
  const replyTo = letter.lead.officer.address;
  await saveCover(choosing, id, { subject: letter.title, coverText: 'We send you our letter.', replyTo, counter });
  await chooseShown(choosing, id, { country: '', group: '', name }, true);
  await showCover(choosing, id);
  const sending = await leading(letter, 'send letters');
  const dispatch = await dispatchIn(sending, id);
  const { edition, addressed } = await sendingPlan(sending, dispatch);
  await sendDispatch(sending, id, {
    counter: dispatch.counter,
    editionId: edition!.id,
    messages: addressed.length,
  });
  return id;
}

/** How the mailbox of the journeys answers from now on; `null` is the ordinary way again. */
export async function mailboxAnswers(behaviour: Behaviour | null): Promise<void> {
  const mailbox = localMailbox({ databaseUrl: process.env['DATABASE_URL'] ?? '' });
  await mailbox.behave(behaviour);
  await mailbox.close();
}
