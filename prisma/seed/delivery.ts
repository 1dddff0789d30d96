import { setTimeout as wait } from 'node:timers/promises';
import { chooseShown } from '~/delivery/audience/addressees.server';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { prepareDispatch, saveCover } from '~/delivery/dispatch/dispatches.server';
import { sendDispatch, sendingPlan } from '~/delivery/go-ahead/sendings.server';
import { showCover } from '~/delivery/mail/covers.server';
import { shortenCoverTime } from '~/delivery/mail/shortenings.server';
import { sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { installedMailer } from '~/platform/mailer/installed.server';
import { publishLetter } from '~/publication/publication/publications.server';
import { freezeEdition } from '~/seal/sealing/freezing.server';
import { sealEdition } from '~/seal/sealing/seals.server';
import { warningsNow } from '~/seal/sealing/warnings.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { leading } from './letters';

/** Closes sign-on, seals the letter once what arrived in time is through, and publishes it; each unless it is done. */
export async function sealed(letterId: string): Promise<void> {
  if ((await database().closure.count({ where: { letterId } })) === 0)
    await closeLetter(await leading(letterId, 'close letters'));
  const known = await database().edition.findFirst({ where: { letterId, voidedAt: null }, include: { seal: true } });
  if (known?.seal) return;
  await wait(known ? 0 : (settings().arrivalSeconds + 0.5) * 1000);
  await sealEdition(known?.id ?? (await frozen(letterId)));
}

/** An edition with everything that is doubtful about it confirmed. */
async function frozen(letterId: string): Promise<string> {
  const deed = await leading(letterId, 'seal letters');
  return freezeEdition(deed, { confirmed: await warningsNow(deed) });
}

export async function published(letterId: string): Promise<void> {
  if ((await database().publication.count({ where: { letterId } })) === 0)
    await publishLetter(await leading(letterId, 'publish letters'));
}

const coverText = `Please find attached an open letter of our coalition on the expiry of the interim Regulation.

It is short, and it asks for three things. We would be glad to meet you or your office, and we answer every question that reaches us.`;

/** Sends the letter to every official of the directory with an address; unless it was sent. */
export async function dispatched(letterId: string): Promise<void> {
  const id = await prepareUnlessSent(letterId);
  if (!id) return;
  const choosing = async () => dispatchDeed(await leading(letterId, 'choose addressees'), id);
  const sending = async () => dispatchDeed(await leading(letterId, 'send letters'), id);
  if ((await choosing()).dispatch.coverText === '') {
    await chooseShown(await choosing(), { country: '', group: '', name: '' }, true);
    const { counter, subject, replyTo } = (await choosing()).dispatch;
    await saveCover(await choosing(), { counter, subject, replyTo, coverText });
  }
  await showCover(await choosing());
  const sooner = await sending();
  const { earliestAt } = sooner.dispatch;
  if (earliestAt && earliestAt > sooner.at) await shortenCoverTime(sooner, 'A demonstration begins at once.');
  const deed = await sending();
  const { edition, addressed } = await sendingPlan(deed);
  const { counter } = deed.dispatch;
  await sendDispatch(deed, { counter, editionId: edition!.id, messages: addressed.length });
  await sendToTheEnd(id, installedMailer());
}

async function prepareUnlessSent(letterId: string): Promise<string | null> {
  if ((await database().dispatch.count({ where: { letterId, sentAt: { not: null } } })) > 0) return null;
  return prepareDispatch(await leading(letterId, 'choose addressees'));
}
