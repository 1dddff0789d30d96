import { createHash, randomUUID } from 'node:crypto';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { storage } from '~/platform/installation/storage.server';
import { moment } from '~/platform/locale/dates';
import type { Sentence } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import { letterTextOut } from '~/sign-on/opening/text-out.server';
import type { DoingOnLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import type { Addressed } from '../audience/addressee';
import { haveItAlready } from '../audience/again.server';
import { deliveryWords } from '../dispatch/delivery.words';
import { type DispatchDeed, type ForDispatch, type ForLetter, lockedDispatch } from '../dispatch/dispatch-deeds.server';
import { enqueueDispatch } from '../dispatch/dispatch-queue.server';
import type { DispatchFound } from '../dispatch/dispatch-view';
import { coverDigest, type EditionToSend, rethrowUnlessRaced } from '../dispatch/dispatches.server';
import { joinedSinceShown } from '../mail/cover-audience.server';
import { letterMail, type Rendered } from '../mail/letter-mail.server';
import { mailFacts } from '../mail/mail-facts.server';
import { unfilledFor } from '../mail/unfilled.server';
import { goneSince } from '../sending/gone-since.server';
import { writeFrozen } from '../sending/messages.server';
import { approvalOf, whatGoes } from './approval.server';
import type { SendingView } from './dispatch-forms';

const say = deliveryWords.sentence;

/** What sending a dispatch would do now, and the sentences of what stands in the way. */
export async function sendingPlan(deed: ForDispatch) {
  const { dispatch } = deed;
  const { edition, addressed, leftOut, digest } = await whatGoes(database(), dispatch, deed.at);
  const hindrances: Sentence[] = await hindrancesOf(database(), deed, dispatch, edition);
  if (addressed.length === 0) hindrances.push(say('nobody'));
  if (edition) hindrances.push(...unfilledFor(edition, deed, dispatch, addressed));
  const approval = approvalOf(dispatch, digest, deed.person.id);
  return { edition, addressed, leftOut, hindrances, digest, approval };
}

/** What must hold before a dispatch goes: each that does not, as its sentence. */
async function hindrancesOf(
  reading: Database | Transaction,
  { letter, organisation, at }: ForLetter,
  dispatch: DispatchFound,
  edition: EditionToSend | null,
): Promise<Sentence[]> {
  const { verified } = await findingOn(reading, letter.leadId, null);
  const shown = await reading.publication.count({ where: { letterId: letter.id } });
  const takenDown = await reading.takedown.count({ where: { letterId: letter.id, liftedAt: null } });
  const gone = edition ? await goneSince(reading, edition.id) : { withdrawn: [], unverified: [], experts: [] };
  const { unverified } = gone;
  const withdrawn = [...gone.withdrawn, ...gone.experts];
  const out = await letterTextOut(reading, letter.id);
  const have = edition ? await haveItAlready(reading, dispatch.id, edition.id) : 0;
  const written = dispatch.subject !== '' && dispatch.coverText !== '';
  return [
    ...(out ? [say('changeOut', { number: out.number })] : []),
    ...(edition ? [] : [say('notSealed')]),
    ...(withdrawn.length > 0 ? [say('withdrawnPrinted', { count: withdrawn.length })] : []),
    ...(shown > 0 && takenDown === 0 ? [] : [say('notPublished')]),
    ...(verified ? [] : [say('notVerified', { lead: organisation.displayName })]),
    ...(unverified.length > 0 ? [say('unverifiedPrinted', { count: unverified.length })] : []),
    ...(have > 0 ? [say('haveItAlready', { count: have })] : []),
    ...(written ? [] : [say('coverEmpty')]),
    ...(dispatch.goesAt && dispatch.goesAt <= at ? [say('hourPast')] : []),
    ...(written ? shownFor(dispatch, at, edition ? await joinedSinceShown(reading, dispatch, edition.id) : 0) : []),
  ];
}

/** What the signatories must have seen, and for how long, before it goes in their name. */
function shownFor(dispatch: DispatchFound, at: Date, joined: number): Sentence[] {
  if (dispatch.shownDigest !== coverDigest(dispatch)) return [say('notShown')];
  if (joined > 0) return [say('joinedSince', { count: joined })];
  const { earliestAt, goesAt, timeZone } = dispatch;
  if (!earliestAt || (goesAt ?? at) >= earliestAt) return [];
  return [say('tooSoon', { when: moment(earliestAt, timeZone ?? 'Europe/Brussels') })];
}

/**
 * Sends the letter: freezes one message for each addressee, and lets the worker begin. A second click finds it sent.
 * @returns how many messages were frozen; 0 where the dispatch had been sent before
 * @throws Refusal where anything differs from what the page showed, or a rule stands in the way
 */
export async function sendDispatch(deed: DispatchDeed<'send letters'>, shown: SendingView): Promise<number> {
  const work = async (letter: DoingOnLetter<'dispatch-sent'>) => {
    const { tx, did, didNot, instead } = letter;
    const dispatch = await lockedDispatch(letter, deed);
    const { id } = dispatch;
    if (dispatch.sentAt) return didNot(0);
    if (dispatch.stoppedAt) throw new Refusal(say('overAlready'));
    const { edition, addressed, digest } = await whatGoes(tx, dispatch, deed.at);
    const [hindrance] = await hindrancesOf(tx, deed, dispatch, edition);
    if (hindrance || !edition) throw new Refusal(hindrance ?? say('notSealed'));
    const same = dispatch.counter === shown.counter && edition.id === shown.editionId;
    if (!same || addressed.length !== shown.messages) throw new Refusal(say('movedOn'));
    const approval = approvalOf(dispatch, digest, deed.person.id);
    if (approval === 'asked') throw new Refusal(say('notApproved'));
    if (approval === 'own') throw new Refusal(say('approvedBySender'));
    if (!(await storage().has(edition.seal.pdfDigest))) throw new Refusal(say('noPdf'));
    const digests = await freeze(tx, deed, dispatch, edition, addressed);
    await tx.dispatch.update({
      where: { id },
      data: { editionId: edition.id, sentAt: deed.at, sentById: deed.person.id },
    });
    const { goesAt } = dispatch;
    await enqueueDispatch(tx, id, goesAt ? Math.ceil((goesAt.getTime() - deed.at.getTime()) / 1000) : 0);
    const plain = {
      dispatchId: id,
      editionId: edition.id,
      messages: digests.length,
      coverDigest: coverDigest(dispatch),
      messagesDigest: digestOfAll(digests),
    };
    if (!goesAt) return did({ plain }, digests.length);
    return instead('dispatch-scheduled', { plain: { ...plain, goesAt: goesAt.toISOString() } }, digests.length);
  };
  return onLetter('dispatch-sent', deed.letter.id, deed, work, longest);
}

/** Many thousands of messages take their time; the letter is held meanwhile. */
const longest = { timeout: 120_000 };

/** So many messages are held in memory at once. */
const frozenAtOnce = 200;

/** Freezes one message for each addressee. @returns the digests of their requests */
async function freeze(
  tx: Transaction,
  deed: ForLetter,
  dispatch: DispatchFound,
  edition: EditionToSend,
  addressed: readonly Addressed[],
): Promise<string[]> {
  const facts = mailFacts(edition, deed.organisation.displayName, deed.letter.slug, dispatch);
  const common = { dispatchId: dispatch.id, letterId: dispatch.letterId, preparedAt: deed.at };
  const rendered: Rendered = new Map();
  const digests: string[] = [];
  for (let from = 0; from < addressed.length; from += frozenAtOnce) {
    const messages = await Promise.all(
      addressed.slice(from, from + frozenAtOnce).map(async (official) => {
        const id = randomUUID();
        const mail = await letterMail(facts, official, id, rendered);
        const { officialId, againOfId, againReason } = official;
        return { id, officialId, ...mail, again: againOfId !== null, againOfId, againReason };
      }),
    );
    await writeFrozen(tx, messages, common).catch(rethrowUnlessRaced);
    digests.push(...messages.map(({ requestDigest }) => requestDigest));
  }
  return digests;
}

const digestOfAll = (digests: readonly string[]): string =>
  createHash('sha256')
    .update([...digests].sort().join('\n'))
    .digest('hex');
