import { z } from 'zod';
import { database, type Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { promiseCaused } from '~/platform/notice/notices.server';
import type { Arriving } from '~/platform/request/arrival.server';
import { NotFound } from '~/platform/request/not-found';
import { Refusal } from '~/platform/request/refusal';
import { readToken } from '~/platform/request/token.server';
import { editionSchema } from '~/seal/edition/edition';
import { expertMailboxes } from '~/sign-on/expert/experts.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { onLetter } from '~/trail/deeds.server';
import { audienceOf } from '../audience/addressee';
import { chosenFor } from '../audience/addressees.server';
import { deliveryWords } from '../dispatch/delivery.words';
import { type DispatchDeed, lockedDispatch } from '../dispatch/dispatch-deeds.server';
import { withHistory } from '../dispatch/dispatch-view';
import { coverDigest, editionToSend, requireUnsent } from '../dispatch/dispatches.server';
import { joinedSinceShown } from './cover-audience.server';

const say = deliveryWords.sentence;
const hour = 3_600_000; // milliseconds

/** Who is shown the cover text: whoever administers or binds a signatory, but for the lead’s own members; and every expert. */
export async function mailboxesOf(
  tx: Transaction,
  letterId: string,
): Promise<{ organisations: number; experts: number; addresses: string[] }> {
  const partners = (await signatoriesOf(tx, letterId)).filter(({ lead }) => !lead);
  const memberships = await tx.membership.findMany({
    where: {
      organisationId: { in: partners.map(({ organisationId }) => organisationId) },
      admittedAt: { not: null },
      endedAt: null,
      roles: { hasSome: ['administrator', 'authorised_signatory'] },
    },
    select: { person: { select: { address: true } } },
  });
  const experts = await expertMailboxes(tx, letterId);
  const addresses = [...memberships.map(({ person }) => person.address), ...experts.map(({ address }) => address)];
  return { organisations: partners.length, experts: experts.length, addresses: [...new Set(addresses)] };
}

/**
 * Shows the cover text, as it stands, to every signatory by mail. Sending is refused until that was done and the hours of
 * the installation have passed; a text that is changed afterwards has to be shown again, and its time begins anew. Shown
 * twice unchanged to the same signatories, it is mailed once.
 */
export async function showCover(deed: DispatchDeed<'choose addressees'>): Promise<void> {
  await onLetter('cover-text-shown', deed.letter.id, deed, async (letter) => {
    const { tx, did, didNot } = letter;
    const dispatch = await lockedDispatch(letter, deed);
    requireUnsent(dispatch);
    const { id } = dispatch;
    if (!dispatch.subject || !dispatch.coverText) throw new Refusal(say('coverEmpty'));
    const digest = coverDigest(dispatch);
    if (dispatch.shownDigest === digest && (await joinedSinceShown(tx, dispatch)) === 0) return didNot();
    const { organisations, experts, addresses } = await mailboxesOf(tx, deed.letter.id);
    const { subject, coverText, covers, replyTo } = dispatch;
    const { addressed } = audienceOf(await chosenFor(tx, dispatch, deed.at));
    const addresseeCount = addressed.length;
    // Where nobody but the lead signed, there is nobody to wait for.
    const earliestAt = new Date(deed.at.getTime() + (organisations + experts > 0 ? settings().coverHours * hour : 0));
    const showing = await tx.coverShowing.create({
      data: {
        dispatchId: id,
        digest,
        subject,
        coverText,
        translations: covers,
        replyTo,
        addresseeCount,
        shownAt: deed.at,
        shownById: deed.person.id,
        earliestAt,
      },
    });
    const cause = { causerId: deed.person.id, subjectId: id };
    const mails = addresses.map((address) => ({ aboutId: showing.id, address }));
    await promiseCaused(tx, 'cover-text', cause, mails);
    await tx.dispatch.update({ where: { id }, data: { shownDigest: digest, shownAt: deed.at, earliestAt } });
    return did({ plain: { dispatchId: id, coverDigest: digest, signatories: organisations } });
  });
}

const shownTranslation = z.object({ language: z.string(), subject: z.string(), coverText: z.string() });

/** One showing of a cover text, with the letter that it goes with; null where there is none. */
export async function shownCover(id: string) {
  const showing = await database().coverShowing.findUnique({
    where: { id },
    include: {
      shortening: { select: { reason: true } },
      dispatch: { include: { ...withHistory, letter: { include: { lead: true, imprint: true } } } },
    },
  });
  if (!showing) return null;
  const { dispatch } = showing;
  const { letter } = dispatch;
  const edition = await editionToSend(database(), letter.id);
  const sealed = edition ? editionSchema.parse(JSON.parse(edition.content)).text : null;
  const text =
    sealed ??
    (await database().text.findFirst({
      where: { version: { letterId: letter.id }, authentic: true },
      orderBy: [{ version: { number: 'desc' } }, { ordinal: 'desc' }],
      select: { title: true, askInBrief: true },
    }));
  return {
    showing,
    /** The words in each language as they were shown, the authentic text’s first. */
    covers: [
      { language: letter.language, subject: showing.subject, coverText: showing.coverText },
      ...z.array(shownTranslation).parse(showing.translations),
    ],
    letterId: letter.id,
    slug: letter.slug,
    lead: letter.lead.displayName,
    contact: [letter.imprint?.contactName, showing.replyTo].filter(Boolean).join(', '),
    title: text?.title ?? '',
    askInBrief: text?.askInBrief ?? '',
    /** Another text was saved since, and will have to be shown before anything is sent. */
    changedSince: coverDigest(dispatch) !== showing.digest,
    sentAt: dispatch.sentAt,
    /** Nothing goes before this moment, as the signatories were told. */
    earliestAt: showing.earliestAt,
    timeZone: dispatch.timeZone ?? 'Europe/Brussels',
    /** Why the lead let it go sooner; null where it did not. */
    shortenedReason: showing.shortening?.reason ?? null,
  };
}

/** The showing that the link in a signatory’s mail names. */
export async function requireCover({ params }: Pick<Arriving, 'params'>) {
  const id = readToken('cover', params['token']);
  const found = id ? await shownCover(id) : null;
  if (!found) throw new NotFound();
  return found;
}

/** The signatories of a letter of which a mailbox is a member’s, and the expert whose it is, as they are printed. */
export async function signatoriesAt(letterId: string, address: string): Promise<string[]> {
  const members = await database().membership.findMany({
    where: { person: { address }, admittedAt: { not: null }, endedAt: null },
    select: { organisationId: true },
  });
  const own = new Set(members.map(({ organisationId }) => organisationId));
  const signatories = await signatoriesOf(database(), letterId);
  const experts = await expertMailboxes(database(), letterId);
  return [
    ...signatories.filter(({ organisationId }) => own.has(organisationId)),
    ...experts.filter((expert) => expert.address === address),
  ].map(({ name }) => name);
}
