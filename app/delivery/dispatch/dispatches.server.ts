import { createHash } from 'node:crypto';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { versionIdInForce } from '~/letters/letter/standing.server';
import { isMailAddress } from '~/platform/address/mail-address';
import { canonicalJson } from '~/platform/canonical';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import type { CoverTyped } from '../go-ahead/dispatch-forms';
import type { Cover } from '../mail/mail-facts.server';
import { deliveryWords } from './delivery.words';
import { type DispatchDeed, type ForLetter, savingDispatch } from './dispatch-deeds.server';
import { type DispatchFound, momentsOf, withStanding } from './dispatch-view';

const say = deliveryWords.sentence;

type CoverWords = Pick<CoverTyped, 'subject' | 'coverText' | 'replyTo'> & { readonly covers: readonly Cover[] };

/** The digest of what goes in the signatories’ name: subject and cover text in each language, and Reply-To. SHA-256, hex. */
export function coverDigest({ subject, coverText, replyTo, covers }: CoverWords): string {
  const others = covers.map(({ language, subject, coverText }) => ({ language, subject, coverText }));
  const all = { subject, coverText, replyTo, ...(others.length > 0 ? { others } : {}) };
  return createHash('sha256').update(canonicalJson(all)).digest('hex');
}

/** The dispatches of a letter as they stand, newest first. */
export async function dispatchesOf(letterId: string) {
  const found = await database().dispatch.findMany({
    where: { letterId },
    orderBy: { preparedAt: 'desc' },
    include: { ...withStanding, _count: { select: { addressees: true, messages: true } } },
  });
  return found.map((dispatch) => ({ ...dispatch, ...momentsOf(dispatch) }));
}

/** Begins a dispatch, or leads to the one that is being prepared: a letter has one at a time. */
export async function prepareDispatch(deed: LetterDeed<'choose addressees'>): Promise<string> {
  return onLetter('dispatch-prepared', deed.letter.id, deed, async ({ tx, id: letterId, at, did, didNot }) => {
    const begun = await tx.dispatch.findFirst({ where: { letterId, sentAt: null, stoppedAt: null } });
    if (begun) return didNot(begun.id);
    const { id } = await tx.dispatch.create({
      data: {
        letterId,
        preparedAt: at,
        preparedById: deed.person.id,
        ...(await startingWords(tx, deed)),
      },
    });
    return did({ plain: { dispatchId: id } }, id);
  });
}

/** The subject of the letter’s latest version, and the contact that the lead prints. */
async function startingWords(tx: Transaction, deed: ForLetter) {
  const text = await tx.text.findFirst({
    where: { version: { letterId: deed.letter.id }, authentic: true },
    orderBy: [{ version: { number: 'desc' } }, { ordinal: 'desc' }],
    select: { subject: true },
  });
  const imprint = await tx.imprint.findUnique({ where: { letterId: deed.letter.id } });
  const contact = imprint?.contactAddress.trim().toLowerCase() ?? '';
  return { subject: text?.subject ?? '', replyTo: isMailAddress(contact) ? contact : deed.person.address };
}

/**
 * Saves the mail’s own words.
 * @throws Refusal where the dispatch changed since the page was shown, or was sent
 */
export async function saveCover(deed: DispatchDeed<'choose addressees'>, typed: CoverTyped): Promise<void> {
  const { counter, ...cover } = typed;
  await savingDispatch(deed, async (tx, dispatch) => {
    requireUnsent(dispatch);
    if (dispatch.counter !== counter) throw new Refusal(say('stale'));
    await tx.dispatch.update({ where: { id: dispatch.id }, data: { ...cover, counter: { increment: 1 } } });
  });
}

/** @throws Refusal where the dispatch was sent or stopped */
export function requireUnsent(dispatch: Pick<DispatchFound, 'sentAt' | 'stoppedAt'>): void {
  if (dispatch.sentAt) throw new Refusal(say('alreadySent'));
  if (dispatch.stoppedAt) throw new Refusal(say('overAlready'));
}

/** A sealed edition with what its mails quote: the texts of its version, the latest of each language last. */
export const sealedForMail = {
  seal: true,
  letter: { select: { fileReferences: true } },
  text: {
    select: {
      version: {
        select: {
          texts: { select: { language: true, title: true, askInBrief: true }, orderBy: { ordinal: 'asc' } },
        },
      },
    },
  },
} as const;

/**
 * The sealed edition that a dispatch would send: the latest of the authentic text of the version in force, unless it
 * is void; null otherwise.
 */
export async function editionToSend(reading: Database | Transaction, letterId: string) {
  const versionId = await versionIdInForce(reading, letterId);
  if (!versionId) return null;
  const edition = await reading.edition.findFirst({
    where: { letterId, seal: { isNot: null }, text: { authentic: true, versionId } },
    orderBy: { number: 'desc' },
    include: sealedForMail,
  });
  return edition?.seal && !edition.voidedAt ? { ...edition, seal: edition.seal } : null;
}
export type EditionToSend = NonNullable<Awaited<ReturnType<typeof editionToSend>>>;

/** Turns a violation of the one-message indexes into the sentence that says so. */
export function rethrowUnlessRaced(error: unknown): never {
  if (isUniqueViolation(error)) throw new Refusal(say('raced'));
  throw error;
}
